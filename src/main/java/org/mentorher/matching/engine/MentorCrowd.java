package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The mentors of a market, for a mentee to ask. */
final class MentorCrowd implements Crowd {
    private final Packed market;
    private final Trait<String> fields;
    private final Trait<String> areas;
    private final Trait<Integer> minutes;
    private final Trait<Integer> steps;
    private final Trait<String> languages;
    private final Trait<String> formats;
    private final Links byPerson;
    private final Links byOrganisation;
    private final long[] seated;
    /** By the numbers of the fields. */
    private final List<Change> fieldChanges;

    private final List<String> areaOf;
    private final long[] minding;

    MentorCrowd(Packed market) {
        this.market = market;
        var mentors = market.roster.mentors();
        fields = Trait.of(mentors, Mentor::fields);
        areas = Trait.of(
                mentors, mentor -> mentor.fields().stream().map(Fields::areaOf).toList());
        minutes = Trait.of(mentors, mentor -> List.of(Zones.minute(mentor.utcOffsetMinutes())));
        steps = Trait.of(mentors, mentor -> List.of(mentor.seniority()));
        languages = Trait.of(mentors, Mentor::languages);
        formats = Trait.of(mentors, Mentor::formats);
        byPerson = new Links(IntStream.range(0, size())
                .mapToLong(mentor -> Links.link(market.mentors.person()[mentor], mentor)));
        byOrganisation = new Links(IntStream.range(0, size())
                .filter(mentor -> !mentors.get(mentor).organisation().isBlank())
                .mapToLong(mentor -> Links.link(market.mentors.organisation()[mentor], mentor)));
        seated = Bits.all(size());
        Bits.keep(seated, mentor -> market.mentors.capacity()[mentor] > 0);
        long[] minding = Bits.all(size());
        if (market.terms.leastMenteeInner() == 0) {
            Bits.keep(minding, mentor -> market.mentors.least()[mentor] > 0);
        }
        this.minding = Bits.count(minding) == 0 ? null : minding;
        areaOf = Arrays.stream(market.fields).map(Fields::areaOf).toList();
        fieldChanges = Arrays.stream(market.fields).map(this::neighbouring).toList();
    }

    @Override
    public int size() {
        return market.mentors();
    }

    @Override
    public long[] passing(HardRule fact, int asker) {
        var mentee = market.roster.mentees().get(asker);
        return switch (fact) {
            case FIELD -> {
                var taste = market.mentees.taste()[asker];
                yield fields.anyOf(taste, field -> taste.kind()[Arrays.binarySearch(market.fields, field)] != 0);
            }
            case ZONE_REACH -> within(asker, mentee.zoneReachMinutes());
            case SENIORITY -> steps.anyOf(mentee.seniority(), step -> step > mentee.seniority());
            case LANGUAGE -> languages.anyOf(mentee.languages(), mentee.languages()::contains);
            case FORMAT -> formats.anyOf(mentee.formats(), mentee.formats()::contains);
            default -> throw new IllegalArgumentException("no rule about facts: " + fact);
        };
    }

    private long[] within(int mentee, int reach) {
        int hers = market.mentees.minute()[mentee];
        return minutes.anyOf(hers * Zones.DAY + reach, minute -> Zones.apart(minute, hers) <= reach);
    }

    @Override
    public void eachBarred(int asker, IntConsumer person) {
        byPerson.each(market.mentees.person()[asker], mentor -> {
            if (!market.allows(HardRule.NOT_ONESELF, mentor, asker)) {
                person.accept(mentor);
            }
        });
        if (market.mentees.avoids()[asker]) {
            byOrganisation.each(market.mentees.organisation()[asker], mentor -> {
                if (!market.allows(HardRule.OTHER_ORGANISATION, mentor, asker)) {
                    person.accept(mentor);
                }
            });
        }
        var excluded = market.mentees.excluded();
        for (int at = excluded.first()[asker]; at < excluded.first()[asker + 1]; at++) {
            person.accept(excluded.values()[at]);
        }
    }

    @Override
    public long[] open() {
        return seated;
    }

    @Override
    public long[] minding(int asker) {
        return minding;
    }

    @Override
    public Revised revised(int asker, HardRule fact) {
        return new Revised(market, Side.MENTEE, asker, fact);
    }

    @Override
    public List<Change> changes(HardRule fact, int asker) {
        var mentee = market.roster.mentees().get(asker);
        return switch (fact) {
            case FIELD -> fieldChanges(asker);
            case ZONE_REACH -> {
                int reach = Math.min(mentee.zoneReachMinutes() + 60, Zones.HALF_DAY);
                yield reach == mentee.zoneReachMinutes()
                        ? List.of()
                        : List.of(new Change("wider-zone", "", Subset.of(within(asker, reach))));
            }
            // Staff may propose such a pair by hand, so the request itself stays as it is.
            case SENIORITY -> steps.changesTo("own-level", mentee.seniority());
            case LANGUAGE -> languages.changesBeyond("another-language", mentee.languages());
            case FORMAT -> formats.changesBeyond("another-format", mentee.formats());
            default -> throw new IllegalArgumentException("no rule about facts: " + fact);
        };
    }

    /** In her own area single fields, and other areas as a whole. */
    private List<Change> fieldChanges(int asker) {
        var own = Fields.areaOf(market.roster.mentees().get(asker).field());
        byte[] kind = market.mentees.taste()[asker].kind();
        var changes = new ArrayList<Change>();
        var taken = new HashSet<String>();
        for (int field = 0; field < kind.length; field++) {
            if (kind[field] == 0) {
                var area = areaOf.get(field);
                if (area.equals(own)) {
                    changes.add(fieldChanges.get(field));
                } else if (taken.add(area)) {
                    changes.add(new Change("another-area", area, areas.holders(area)));
                }
            }
        }
        return changes;
    }

    private Change neighbouring(String field) {
        boolean bare = Fields.areaOf(field).equals(field);
        return new Change("neighbouring-field", field, bare ? areas.holders(field) : fields.holders(field));
    }
}
