package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The mentees of a market, for a mentor to ask. */
final class MenteeCrowd implements Crowd<Mentor> {
    private record Reach(int minute, int minutes) {}

    private final List<Mentee> mentees;
    private final Terms terms;
    /** What each would take: her field and the neighbours, as they are written. */
    private final Trait<String> fields;

    private final Trait<Reach> reaches;
    private final Trait<Integer> steps;
    private final Trait<String> languages;
    private final Trait<String> formats;
    private final Map<UUID, List<Integer>> byPerson = new HashMap<>();
    private final Map<UUID, List<Integer>> byExcluded = new HashMap<>();
    private final Map<Integer, List<Integer>> byAvoided = new HashMap<>();
    private final long[] open;

    MenteeCrowd(Roster roster, Terms terms) {
        this.terms = terms;
        mentees = roster.mentees();
        fields = Trait.of(mentees, MenteeCrowd::wishes);
        reaches = Trait.of(
                mentees,
                mentee -> List.of(new Reach(Zones.minute(mentee.utcOffsetMinutes()), mentee.zoneReachMinutes())));
        steps = Trait.of(mentees, mentee -> List.of(mentee.seniority()));
        languages = Trait.of(mentees, Mentee::languages);
        formats = Trait.of(mentees, Mentee::formats);
        open = Bits.all(mentees.size());
        for (int number = 0; number < mentees.size(); number++) {
            var mentee = mentees.get(number);
            byPerson.computeIfAbsent(mentee.person(), person -> new ArrayList<>(1))
                    .add(number);
            for (var mentor : mentee.excluded()) {
                byExcluded.computeIfAbsent(mentor, id -> new ArrayList<>(1)).add(number);
            }
            if (mentee.avoidOwnOrganisation()) {
                byAvoided
                        .computeIfAbsent(Organisations.hash(mentee.organisation()), hash -> new ArrayList<>(1))
                        .add(number);
            }
        }
    }

    private static Set<String> wishes(Mentee mentee) {
        var wishes = new HashSet<>(mentee.neighbours());
        wishes.add(mentee.field());
        return wishes;
    }

    @Override
    public int size() {
        return mentees.size();
    }

    @Override
    public long[] passing(HardRule fact, Mentor mentor) {
        return switch (fact) {
            case FIELD -> wanting(mentor.fields());
            case ZONE_REACH -> {
                int minute = Zones.minute(mentor.utcOffsetMinutes());
                yield reaches.anyOf(reach -> Zones.apart(minute, reach.minute()) <= reach.minutes());
            }
            case SENIORITY -> steps.anyOf(step -> step < mentor.seniority());
            case LANGUAGE -> languages.anyOf(mentor.languages()::contains);
            case FORMAT -> formats.anyOf(mentor.formats()::contains);
            default -> throw new IllegalArgumentException("no rule about facts: " + fact);
        };
    }

    private long[] wanting(List<String> offered) {
        return fields.anyOf(wish -> offered.stream().anyMatch(field -> Fields.exact(wish, field)));
    }

    @Override
    public long[] available(Mentor mentor) {
        var available = Bits.all(mentees.size());
        byPerson.getOrDefault(mentor.person(), List.of()).forEach(self -> Bits.clear(available, self));
        byExcluded.getOrDefault(mentor.id(), List.of()).forEach(other -> Bits.clear(available, other));
        for (int other : byAvoided.getOrDefault(Organisations.hash(mentor.organisation()), List.of())) {
            if (Organisations.same(mentor, mentees.get(other))) {
                Bits.clear(available, other);
            }
        }
        return available;
    }

    @Override
    public long[] open() {
        return open;
    }

    @Override
    public boolean anyMinds(Mentor mentor) {
        return terms.leastMenteeInner() > 0 || terms.leastMentorInner(mentor) > 0;
    }

    @Override
    public boolean minds(int mentee, Mentor mentor) {
        return true;
    }

    @Override
    public boolean liked(int mentee, Mentor mentor) {
        return HardRule.LEAST_MENTEE_SCORE.allows(mentor, mentees.get(mentee), terms);
    }

    @Override
    public boolean likes(int mentee, Mentor mentor) {
        return HardRule.LEAST_MENTOR_SCORE.allows(mentor, mentees.get(mentee), terms);
    }

    /** How far apart their clocks may be is up to the mentees. */
    @Override
    public List<Change<Mentor>> changes(HardRule fact, Mentor mentor) {
        var changes = new ArrayList<Change<Mentor>>();
        switch (fact) {
            case FIELD -> {
                for (var wish : fields.values()) {
                    if (mentor.fields().stream().noneMatch(field -> Fields.exact(wish, field))) {
                        changes.add(new Change<>(
                                "another-field", wish, wanting(List.of(wish)), () -> Changed.field(mentor, wish)));
                    }
                }
            }
            case ZONE_REACH -> {}
            case SENIORITY -> {
                if (steps.values().contains(mentor.seniority())) {
                    changes.add(new Change<>("own-level", "", steps.holders(mentor.seniority()), () -> mentor));
                }
            }
            case LANGUAGE -> {
                for (var language : languages.values()) {
                    if (!mentor.languages().contains(language)) {
                        changes.add(new Change<>(
                                "another-language",
                                language,
                                languages.holders(language),
                                () -> Changed.language(mentor, language)));
                    }
                }
            }
            case FORMAT -> {
                for (var format : formats.values()) {
                    if (!mentor.formats().contains(format)) {
                        changes.add(new Change<>(
                                "another-format",
                                format,
                                formats.holders(format),
                                () -> Changed.format(mentor, format)));
                    }
                }
            }
            default -> throw new IllegalArgumentException("no rule about facts: " + fact);
        }
        return changes;
    }
}
