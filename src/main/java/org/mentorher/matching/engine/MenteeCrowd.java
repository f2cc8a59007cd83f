package org.mentorher.matching.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The mentees of a market, for a mentor to ask. */
final class MenteeCrowd implements Crowd {
    private record Reach(int minute, int minutes) {}

    private final Packed market;
    /** What each asks for, as it is written; and with that the neighbours that she would take. */
    private final Trait<String> fields;

    private final Trait<String> wishes;

    private final Trait<Reach> reaches;
    private final Trait<Integer> steps;
    private final Trait<String> languages;
    private final Trait<String> formats;
    private final Links byPerson;
    private final Links byExcluded;
    private final Links byAvoided;
    private final long[] open;
    private final List<Change> fieldChanges;

    MenteeCrowd(Packed market) {
        this.market = market;
        var mentees = market.roster.mentees();
        fields = Trait.of(mentees, mentee -> List.of(mentee.field()));
        wishes = Trait.of(mentees, MenteeCrowd::wishes);
        reaches = Trait.of(
                mentees,
                mentee -> List.of(new Reach(Zones.minute(mentee.utcOffsetMinutes()), mentee.zoneReachMinutes())));
        steps = Trait.of(mentees, mentee -> List.of(mentee.seniority()));
        languages = Trait.of(mentees, Mentee::languages);
        formats = Trait.of(mentees, Mentee::formats);
        open = Bits.all(size());
        var excluded = market.mentees.excluded();
        byPerson = new Links(IntStream.range(0, size())
                .mapToLong(mentee -> Links.link(market.mentees.person()[mentee], mentee)));
        byExcluded = new Links(IntStream.range(0, size())
                .boxed()
                .flatMapToLong(mentee -> IntStream.range(excluded.first()[mentee], excluded.first()[mentee + 1])
                        .mapToLong(at -> Links.link(excluded.values()[at], mentee))));
        byAvoided = new Links(IntStream.range(0, size())
                .filter(mentee -> market.mentees.avoids()[mentee]
                        && !mentees.get(mentee).organisation().isBlank())
                .mapToLong(mentee -> Links.link(market.mentees.organisation()[mentee], mentee)));
        fieldChanges = wishes.values().stream()
                .map(wish -> new Change(
                        "another-field",
                        wish,
                        Subset.of(wishes.anyOf(asked -> Fields.exact(asked, wish))),
                        Subset.of(fields.anyOf(asked -> Fields.exact(asked, wish)))))
                .toList();
    }

    private static Set<String> wishes(Mentee mentee) {
        var wishes = new HashSet<>(mentee.neighbours());
        wishes.add(mentee.field());
        return wishes;
    }

    @Override
    public int size() {
        return market.mentees();
    }

    @Override
    public long[] passing(HardRule fact, int asker) {
        var mentor = market.roster.mentors().get(asker);
        return switch (fact) {
            case FIELD ->
                wishes.anyOf(
                        mentor.fields(), wish -> mentor.fields().stream().anyMatch(field -> Fields.exact(wish, field)));
            case ZONE_REACH -> {
                int minute = market.mentors.minute()[asker];
                yield reaches.anyOf(minute, reach -> Zones.apart(minute, reach.minute()) <= reach.minutes());
            }
            case SENIORITY -> steps.anyOf(mentor.seniority(), step -> step < mentor.seniority());
            case LANGUAGE -> languages.anyOf(mentor.languages(), mentor.languages()::contains);
            case FORMAT -> formats.anyOf(mentor.formats(), mentor.formats()::contains);
            default -> throw new IllegalArgumentException("no rule about facts: " + fact);
        };
    }

    @Override
    public void eachBarred(int asker, IntConsumer person) {
        byPerson.each(market.mentors.person()[asker], mentee -> {
            if (!market.allows(HardRule.NOT_ONESELF, asker, mentee)) {
                person.accept(mentee);
            }
        });
        byExcluded.each(asker, person);
        byAvoided.each(market.mentors.organisation()[asker], mentee -> {
            if (!market.allows(HardRule.OTHER_ORGANISATION, asker, mentee)) {
                person.accept(mentee);
            }
        });
    }

    @Override
    public long[] open() {
        return open;
    }

    @Override
    public long[] minding(int asker) {
        return market.terms.leastMenteeInner() > 0 || market.mentors.least()[asker] > 0 ? open : null;
    }

    @Override
    public Revised revised(int asker, HardRule fact) {
        return new Revised(market, Side.MENTOR, asker, fact);
    }

    /** How far apart their clocks may be is up to the mentees. */
    @Override
    public List<Change> changes(HardRule fact, int asker) {
        var mentor = market.roster.mentors().get(asker);
        return switch (fact) {
            case FIELD ->
                fieldChanges.stream()
                        .filter(change ->
                                mentor.fields().stream().noneMatch(field -> Fields.exact(change.value(), field)))
                        .toList();
            case ZONE_REACH -> List.of();
            case SENIORITY -> steps.changesTo("own-level", mentor.seniority());
            case LANGUAGE -> languages.changesBeyond("another-language", mentor.languages());
            case FORMAT -> formats.changesBeyond("another-format", mentor.formats());
            default -> throw new IllegalArgumentException("no rule about facts: " + fact);
        };
    }
}
