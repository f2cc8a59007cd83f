package org.mentorher.matching.engine;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/**
 * A market in packed arrays, and what one pair of it comes to: the same rules and scores as {@link HardRule} and
 * {@link Scale} have for records, many times faster.
 */
final class Packed {
    final Roster roster;
    final Terms terms;
    /** The fields that mentors have, sorted; a field's number is its place. */
    final String[] fields;

    final PackedPeople.Mentors mentors;
    final PackedPeople.Mentees mentees;
    final Words topics;
    final Words formats;
    final Words languages;
    final Facts facts;
    final Worths menteeWorths;
    final Worths mentorWorths;

    Packed(Market market, Policy policy, long seed) {
        roster = Roster.of(market, seed);
        terms = Terms.of(policy);
        fields = market.mentors().stream()
                .map(Mentor::fields)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        mentors = PackedPeople.Mentors.of(roster, terms, fields);
        var words = new Words[3];
        var people = new PackedPeople.Mentees[1];
        Workers.run(
                Workers.threads(market.mentees().size()),
                4,
                () -> task -> {
                    switch (task) {
                        case 0 -> people[0] = PackedPeople.Mentees.of(roster, mentors, fields);
                        case 1 -> words[0] = words(market, Mentor::topics, Mentee::topics);
                        case 2 -> words[1] = words(market, Mentor::formats, Mentee::formats);
                        default -> words[2] = words(market, Mentor::languages, Mentee::languages);
                    }
                },
                task -> {});
        mentees = people[0];
        topics = words[0];
        formats = words[1];
        languages = words[2];
        facts = Facts.of(mentors, topics.mentors(), formats.mentors(), languages.mentors());
        menteeWorths = new Worths(Side.MENTEE, terms.mentee(), topics, formats, languages);
        mentorWorths = new Worths(Side.MENTOR, terms.mentor(), topics, formats, languages);
    }

    private Words words(Market market, Function<Mentor, Set<String>> mentors, Function<Mentee, Set<String>> mentees) {
        return Words.of(
                market.mentors(), mentors, roster.mentorInput(), market.mentees(), mentees, roster.menteeInput());
    }

    int mentors() {
        return roster.mentors().size();
    }

    int mentees() {
        return roster.mentees().size();
    }

    /** The place in the mentor's list of the field that decides: the first asked for, or else the first neighbour; or -1. */
    int deciding(int mentor, Taste taste) {
        int first = mentors.fields().first()[mentor];
        int end = mentors.fields().first()[mentor + 1];
        int neighbour = -1;
        for (int at = first; at < end; at++) {
            byte kind = taste.kind()[mentors.fields().values()[at]];
            if (kind == Taste.EXACT) {
                return at - first;
            }
            if (kind == Taste.NEIGHBOUR && neighbour < 0) {
                neighbour = at - first;
            }
        }
        return neighbour;
    }

    /** As {@link Fields#at}. */
    int fieldAt(int mentor, Taste taste) {
        int at = deciding(mentor, taste);
        if (at < 0) {
            return Fields.ELSEWHERE;
        }
        int field = mentors.fields().values()[mentors.fields().first()[mentor] + at];
        return taste.kind()[field] == Taste.EXACT ? at : Fields.NEIGHBOUR;
    }

    int apart(int mentor, int mentee) {
        return Zones.apart(mentors.minute()[mentor], mentees.minute()[mentee]);
    }

    /** The mentee's own score, in hundredths. */
    int menteeInner(int mentor, int mentee) {
        return terms.mentee().inner(menteeWorth(mentor, mentee, fieldAt(mentor, mentees.taste()[mentee])));
    }

    /** @param at taken for the place of the field */
    int menteeWorth(int mentor, int mentee, int at) {
        return plain(menteeWorths, mentor, mentee, at)
                + menteeWorths.topics[topics.mentees().size()[mentee]][topics.shared(mentor, mentee)]
                + menteeWorths.formats[formats.mentees().size()[mentee]][formats.shared(mentor, mentee)]
                + menteeWorths.languages[languages.mentees().size()[mentee]][languages.shared(mentor, mentee)];
    }

    /** The mentor's own score, in hundredths. */
    int mentorInner(int mentor, int mentee) {
        return terms.mentor().inner(mentorWorth(mentor, mentee, fieldAt(mentor, mentees.taste()[mentee])));
    }

    /** @param at taken for the place of the field */
    int mentorWorth(int mentor, int mentee, int at) {
        long[] fact = facts.fact();
        int first = mentor * Facts.LONGS;
        long about = fact[first + 3];
        if ((about & Facts.UNUSUAL) != 0) {
            return plainMentorWorth(mentor, mentee, at);
        }
        int sharedTopics = Long.bitCount(fact[first] & topics.mentees().mask()[mentee]);
        int sharedFormats = Long.bitCount(fact[first + 1] & formats.mentees().mask()[mentee]);
        int sharedLanguages =
                Long.bitCount(fact[first + 2] & languages.mentees().mask()[mentee]);
        int topicsWorth = topics.mentees().size()[mentee] == 0
                ? mentorWorths.allTopics
                : mentorWorths.topics[Facts.topics(about)][sharedTopics];
        return mentorWorths.field(at)
                + mentorWorths.seniority(Facts.seniority(about) - mentees.seniority()[mentee])
                + mentorWorths.zone[Zones.apart(Facts.minute(about), mentees.minute()[mentee])]
                + topicsWorth
                + mentorWorths.formats[Facts.formats(about)][sharedFormats]
                + mentorWorths.languages[Facts.languages(about)][sharedLanguages];
    }

    private int plainMentorWorth(int mentor, int mentee, int at) {
        int topicsWorth = topics.mentees().size()[mentee] == 0
                ? mentorWorths.allTopics
                : mentorWorths.topics[topics.mentors().size()[mentor]][topics.shared(mentor, mentee)];
        return plain(mentorWorths, mentor, mentee, at)
                + topicsWorth
                + mentorWorths.formats[formats.mentors().size()[mentor]][formats.shared(mentor, mentee)]
                + mentorWorths.languages[languages.mentors().size()[mentor]][languages.shared(mentor, mentee)];
    }

    private int plain(Worths worths, int mentor, int mentee, int at) {
        return worths.field(at)
                + worths.seniority(mentors.seniority()[mentor] - mentees.seniority()[mentee])
                + worths.zone[apart(mentor, mentee)];
    }

    boolean allows(HardRule rule, int mentor, int mentee) {
        return switch (rule) {
            case FIELD -> deciding(mentor, mentees.taste()[mentee]) >= 0;
            case ZONE_REACH -> apart(mentor, mentee) <= mentees.reach()[mentee];
            case SENIORITY -> mentors.seniority()[mentor] > mentees.seniority()[mentee];
            case LANGUAGE -> languages.shared(mentor, mentee) > 0;
            case FORMAT -> formats.shared(mentor, mentee) > 0;
            case NOT_ONESELF -> mentors.person()[mentor] != mentees.person()[mentee] || byRecord(rule, mentor, mentee);
            case OTHER_ORGANISATION ->
                !mentees.avoids()[mentee]
                        || mentors.organisation()[mentor] != mentees.organisation()[mentee]
                        || byRecord(rule, mentor, mentee);
            case NOT_EXCLUDED -> !mentees.excluded().contains(mentee, mentor);
            case LEAST_MENTOR_SCORE ->
                mentors.least()[mentor] == 0 || mentorInner(mentor, mentee) >= mentors.least()[mentor];
            case LEAST_MENTEE_SCORE ->
                terms.leastMenteeInner() == 0 || menteeInner(mentor, mentee) >= terms.leastMenteeInner();
            case FREE_SEAT -> mentors.capacity()[mentor] > 0;
        };
    }

    /** The ordinals of the rules that this pair breaks, as bits. */
    int broken(int mentor, int mentee) {
        int broken = 0;
        for (var rule : HardRule.IN_FORCE) {
            broken |= allows(rule, mentor, mentee) ? 0 : 1 << rule.ordinal();
        }
        return broken;
    }

    private boolean byRecord(HardRule rule, int mentor, int mentee) {
        return rule.allows(roster.mentors().get(mentor), roster.mentees().get(mentee), terms);
    }
}
