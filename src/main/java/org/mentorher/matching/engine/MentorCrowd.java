package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The mentors of a market, for a mentee to ask. */
final class MentorCrowd implements Crowd<Mentee> {
    private final Roster roster;
    private final List<Mentor> mentors;
    private final Terms terms;
    private final Trait<String> fields;
    private final Trait<String> areas;
    private final Trait<Integer> minutes;
    private final Trait<Integer> steps;
    private final Trait<String> languages;
    private final Trait<String> formats;
    private final Map<UUID, List<Integer>> byPerson = new HashMap<>();
    private final Map<Integer, List<Integer>> byOrganisation = new HashMap<>();
    private final long[] seated;
    private boolean anyMinds;

    MentorCrowd(Roster roster, Terms terms) {
        this.roster = roster;
        this.terms = terms;
        mentors = roster.mentors();
        fields = Trait.of(mentors, Mentor::fields);
        areas = Trait.of(
                mentors, mentor -> mentor.fields().stream().map(Fields::areaOf).toList());
        minutes = Trait.of(mentors, mentor -> List.of(Zones.minute(mentor.utcOffsetMinutes())));
        steps = Trait.of(mentors, mentor -> List.of(mentor.seniority()));
        languages = Trait.of(mentors, Mentor::languages);
        formats = Trait.of(mentors, Mentor::formats);
        seated = new long[Bits.words(mentors.size())];
        for (int number = 0; number < mentors.size(); number++) {
            var mentor = mentors.get(number);
            byPerson.computeIfAbsent(mentor.person(), person -> new ArrayList<>(1))
                    .add(number);
            byOrganisation
                    .computeIfAbsent(Organisations.hash(mentor.organisation()), hash -> new ArrayList<>(1))
                    .add(number);
            anyMinds |= terms.leastMentorInner(mentor) > 0;
            if (mentor.capacity() > 0) {
                Bits.set(seated, number);
            }
        }
        anyMinds |= terms.leastMenteeInner() > 0;
    }

    @Override
    public int size() {
        return mentors.size();
    }

    @Override
    public long[] passing(HardRule fact, Mentee mentee) {
        return switch (fact) {
            case FIELD -> fields.anyOf(field -> takes(mentee, field));
            case ZONE_REACH -> within(mentee, mentee.zoneReachMinutes());
            case SENIORITY -> steps.anyOf(step -> step > mentee.seniority());
            case LANGUAGE -> languages.anyOf(mentee.languages()::contains);
            case FORMAT -> formats.anyOf(mentee.formats()::contains);
            default -> throw new IllegalArgumentException("no rule about facts: " + fact);
        };
    }

    private long[] within(Mentee mentee, int reach) {
        int hers = Zones.minute(mentee.utcOffsetMinutes());
        return minutes.anyOf(minute -> Zones.apart(minute, hers) <= reach);
    }

    @Override
    public long[] available(Mentee mentee) {
        var available = Bits.all(mentors.size());
        for (int self : byPerson.getOrDefault(mentee.person(), List.of())) {
            Bits.clear(available, self);
        }
        if (mentee.avoidOwnOrganisation()) {
            for (int other : byOrganisation.getOrDefault(Organisations.hash(mentee.organisation()), List.of())) {
                if (Organisations.same(mentors.get(other), mentee)) {
                    Bits.clear(available, other);
                }
            }
        }
        for (var id : mentee.excluded()) {
            int number = roster.mentorNumber(id);
            if (number >= 0) {
                Bits.clear(available, number);
            }
        }
        return available;
    }

    @Override
    public long[] open() {
        return seated;
    }

    @Override
    public boolean anyMinds(Mentee mentee) {
        return anyMinds;
    }

    @Override
    public boolean minds(int mentor, Mentee mentee) {
        return terms.leastMenteeInner() > 0 || terms.leastMentorInner(mentors.get(mentor)) > 0;
    }

    @Override
    public boolean liked(int mentor, Mentee mentee) {
        return HardRule.LEAST_MENTOR_SCORE.allows(mentors.get(mentor), mentee, terms);
    }

    @Override
    public boolean likes(int mentor, Mentee mentee) {
        return HardRule.LEAST_MENTEE_SCORE.allows(mentors.get(mentor), mentee, terms);
    }

    @Override
    public List<Change<Mentee>> changes(HardRule fact, Mentee mentee) {
        var changes = new ArrayList<Change<Mentee>>();
        switch (fact) {
            case FIELD -> addFields(mentee, changes);
            case ZONE_REACH -> {
                int reach = Math.min(mentee.zoneReachMinutes() + 60, Zones.HALF_DAY);
                if (reach > mentee.zoneReachMinutes()) {
                    changes.add(
                            new Change<>("wider-zone", "", within(mentee, reach), () -> Changed.reach(mentee, reach)));
                }
            }
            case SENIORITY -> {
                // Staff may propose such a pair by hand, so the request itself stays as it is.
                if (steps.values().contains(mentee.seniority())) {
                    changes.add(new Change<>("own-level", "", steps.holders(mentee.seniority()), () -> mentee));
                }
            }
            case LANGUAGE -> {
                for (var language : languages.values()) {
                    if (!mentee.languages().contains(language)) {
                        changes.add(new Change<>(
                                "another-language",
                                language,
                                languages.holders(language),
                                () -> Changed.language(mentee, language)));
                    }
                }
            }
            case FORMAT -> {
                for (var format : formats.values()) {
                    if (!mentee.formats().contains(format)) {
                        changes.add(new Change<>(
                                "another-format",
                                format,
                                formats.holders(format),
                                () -> Changed.format(mentee, format)));
                    }
                }
            }
            default -> throw new IllegalArgumentException("no rule about facts: " + fact);
        }
        return changes;
    }

    /** In her own area single fields, and other areas as a whole. */
    private void addFields(Mentee mentee, List<Change<Mentee>> changes) {
        var own = Fields.areaOf(mentee.field());
        var taken = new HashSet<String>();
        for (var field : fields.values()) {
            if (takes(mentee, field)) {
                continue;
            }
            var area = Fields.areaOf(field);
            if (!area.equals(own)) {
                if (taken.add(area)) {
                    changes.add(change("another-area", area, mentee));
                }
            } else {
                changes.add(change("neighbouring-field", field, mentee));
            }
        }
    }

    private Change<Mentee> change(String code, String field, Mentee mentee) {
        var passing = Fields.areaOf(field).equals(field) ? areas.holders(field) : fields.holders(field);
        return new Change<>(code, field, passing, () -> Changed.neighbour(mentee, field));
    }

    private static boolean takes(Mentee mentee, String field) {
        return Fields.exact(mentee.field(), field) || Fields.isNeighbour(mentee, field);
    }
}
