package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Where one mentee who was left over stands with her candidates, and what they would make of her changed. */
final class Standing implements Funnel.Prospects<Mentee> {
    private static final int RIVALS = 5;

    private final LeftOver round;
    private final Packed market;
    private final int mentee;
    private final int standing;
    private final int[] candidate;
    /** For each candidate her score in the mentor's eyes, in hundredths. */
    private final int[] score;

    /** How far behind, then which candidate; only of those who are full. */
    private final long[] behind;

    private final int withSeats;
    private long[] nearByLanguage;
    private long[] nearByFormat;

    Standing(LeftOver round, int mentee, long[] candidates, int count) {
        this.round = round;
        market = round.market;
        var graph = round.graph;
        this.mentee = mentee;
        standing = market.roster.standing()[mentee];
        int first = graph.first()[mentee];
        if (graph.first()[mentee + 1] - first == count) {
            // Her list has them all, and what they think of her.
            candidate = Arrays.copyOfRange(graph.mentor(), first, first + count);
            score = Arrays.copyOfRange(graph.claim(), first, first + count);
            Arrays.setAll(score, at -> round.claims.mentorInner(mentee, score[at]));
        } else {
            candidate = Bits.people(candidates);
            score = new int[count];
            Arrays.setAll(score, at -> market.mentorInner(candidate[at], mentee));
        }
        long[] order = new long[count];
        int full = 0;
        for (int at = 0; at < count; at++) {
            if (!round.seating.hasRoom(candidate[at])) {
                long behind = round.verdicts.behind(candidate[at], round.claims.claim(mentee, score[at]));
                order[full++] = behind << 32 | candidate[at];
            }
        }
        withSeats = count - full;
        behind = Arrays.copyOf(order, full);
    }

    /** How many candidates have a seat left. */
    int withSeats() {
        return withSeats;
    }

    /** Candidates who are full, those first who were nearest to taking her. */
    List<Rival> rivals() {
        Arrays.sort(behind);
        return Arrays.stream(behind)
                .limit(RIVALS)
                .mapToObj(key -> {
                    var verdict = round.verdicts.on((int) key, mentee);
                    var mentor = market.roster.mentors().get((int) key);
                    return new Rival(mentor.id(), verdict.margin(), verdict.text());
                })
                .toList();
    }

    @Override
    public long[] room() {
        return round.room;
    }

    /** A field or more hours of the clock change nothing for those who are candidates already. */
    @Override
    public long[] near(HardRule fact) {
        return switch (fact) {
            case LANGUAGE -> nearByLanguage == null ? nearByLanguage = near(ScorePart.LANGUAGES) : nearByLanguage;
            case FORMAT -> nearByFormat == null ? nearByFormat = near(ScorePart.FORMATS) : nearByFormat;
            default -> round.nobody;
        };
    }

    private long[] near(ScorePart part) {
        int hers = market.terms.mentee().most(part);
        var near = round.nobody.clone();
        for (int at = 0; at < candidate.length; at++) {
            if (admits(candidate[at], score[at] + gain(part, candidate[at], true), hers)) {
                Bits.set(near, candidate[at]);
            }
        }
        return near;
    }

    @Override
    public long[] reachable(HardRule fact) {
        int mentors = Scale.INNER_BEST - missing(fact, Side.MENTOR);
        return round.admission.reachable(
                round.claims.claim(mentee, mentors), mentors + Scale.INNER_BEST - missing(fact, Side.MENTEE));
    }

    /** What the score cannot reach where a rule was just opened, in hundredths, rounded down. */
    private int missing(HardRule fact, Side side) {
        var scale = side == Side.MENTOR ? market.terms.mentor() : market.terms.mentee();
        int lost =
                switch (fact) {
                    case FIELD -> ScorePart.FULL - ScorePart.field(side, Fields.NEIGHBOUR);
                    case SENIORITY -> ScorePart.FULL - ScorePart.seniority(0);
                    case ZONE_REACH ->
                        ScorePart.FULL - ScorePart.zone(market.mentees.reach()[mentee]);
                    default -> 0;
                };
        var part =
                switch (fact) {
                    case FIELD -> ScorePart.FIELD;
                    case SENIORITY -> ScorePart.SENIORITY;
                    default -> ScorePart.ZONE;
                };
        return Math.max(0, (int) ((scale.most(part) - 4L) * lost / ScorePart.FULL));
    }

    @Override
    public boolean mightTake(int mentor, HardRule fact) {
        var part = Crowd.part(fact);
        int score = market.mentorInner(mentor, mentee);
        return part == null
                ? admits(mentor, score, 0)
                : admits(
                        mentor,
                        score + gain(part, mentor, false),
                        market.terms.mentee().most(part));
    }

    /** By how much one thing added can better the mentor's own score, in hundredths, rounded up. */
    private int gain(ScorePart part, int mentor, boolean shared) {
        int share =
                switch (part) {
                    case FIELD -> ScorePart.field(Side.MENTOR, Fields.NEIGHBOUR);
                    case FORMATS ->
                        ScorePart.FULL / Math.max(1, market.formats.mentors().size()[mentor]);
                    default -> {
                        // The first shared language counts only where it is the mentor's only one.
                        int own = market.languages.mentors().size()[mentor];
                        yield own <= 1 ? shared ? 0 : ScorePart.FULL : shared ? ScorePart.FULL / (own - 1) : 0;
                    }
                };
        return (int) ((long) market.terms.mentor().most(part) * share / ScorePart.FULL) + 2;
    }

    @Override
    public boolean takes(int mentor, HardRule fact, Supplier<Mentee> changed) {
        if (Crowd.part(fact) == null) {
            return true;
        }
        var one = market.roster.mentors().get(mentor);
        var her = changed.get();
        int inner = market.terms.mentor().inner(one, her);
        return round.admission.admits(
                mentor, claim(inner), inner + market.terms.mentee().inner(one, her));
    }

    private boolean admits(int mentor, int mentorInner, int more) {
        int weight = round.admission.byClaim() ? 0 : mentorInner + more + market.menteeInner(mentor, mentee);
        return round.admission.admits(mentor, claim(mentorInner), weight);
    }

    private long claim(int mentorInner) {
        return (long) round.claims.claim(mentee, mentorInner) << 32 | standing;
    }
}
