package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Where one mentee who was left over stands with those on her list, and what they would make of her changed. Candidates
 * whom the budgets kept from her list are counted only: there may be tens of thousands, and none of them was asked.
 */
final class Standing implements Funnel.Prospects {
    private static final int RIVALS = 5;

    private final LeftOver round;
    private final Packed market;
    private final int mentee;
    private final int standing;
    private final int[] listed;
    /** For each of these her score in the mentor's eyes, in hundredths. */
    private final int[] score;

    /** How far behind, then which mentor: the first few of those who are full. */
    private final long[] behind = new long[RIVALS];

    private int full;

    Standing(LeftOver round, int mentee) {
        this.round = round;
        market = round.market;
        var graph = round.graph;
        this.mentee = mentee;
        standing = market.roster.standing()[mentee];
        int first = graph.first()[mentee];
        int end = graph.first()[mentee + 1];
        listed = Arrays.copyOfRange(graph.mentor(), first, end);
        score = Arrays.copyOfRange(graph.claim(), first, end);
        Arrays.setAll(score, at -> round.claims.mentorInner(mentee, score[at]));
        for (int at = 0; at < listed.length; at++) {
            int held = round.held[listed[at]];
            if (held != LeftOver.SEAT_LEFT) {
                long behind = Math.max(0, round.claims.claim(mentee, score[at]) - held);
                insert(behind << 32 | listed[at]);
            }
        }
    }

    private void insert(long key) {
        int at = Math.min(full++, RIVALS);
        if (at == RIVALS && key > behind[--at]) {
            return;
        }
        for (; at > 0 && behind[at - 1] > key; at--) {
            behind[at] = behind[at - 1];
        }
        behind[at] = key;
    }

    /** Mentors of her list who are full, those first who were nearest to taking her. */
    List<Rival> rivals() {
        return Arrays.stream(behind)
                .limit(full)
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
        var near = new long[round.room.length];
        if (fact == HardRule.LANGUAGE || fact == HardRule.FORMAT) {
            var part = fact == HardRule.LANGUAGE ? ScorePart.LANGUAGES : ScorePart.FORMATS;
            var words = fact == HardRule.LANGUAGE ? market.languages : market.formats;
            int mentors = market.terms.mentor().most(part);
            int hers = market.terms.mentee().most(part);
            for (int at = 0; at < listed.length; at++) {
                // The first shared language counts only where it is the mentor's only one, and then nothing can be
                // added.
                int counted = words.mentors().size()[listed[at]] - (fact == HardRule.LANGUAGE ? 1 : 0);
                int hersToo = round.admission.byClaim() ? 0 : market.menteeInner(listed[at], mentee) + hers;
                if (counted > 0 && admits(listed[at], score[at] + mentors / counted + 1, hersToo)) {
                    Bits.set(near, listed[at]);
                }
            }
        }
        return near;
    }

    @Override
    public long[] reachable(Revised revised, boolean exact) {
        int mentors = revised.best(Side.MENTOR, exact);
        return round.admission.reachable(
                round.claims.claim(mentee, mentors), mentors + revised.best(Side.MENTEE, exact));
    }

    @Override
    public boolean takes(int mentor, Revised revised, boolean exact) {
        int hers = round.admission.byClaim() ? 0 : revised.menteeInner(mentor, exact);
        return admits(mentor, revised.mentorInner(mentor, exact), hers);
    }

    private boolean admits(int mentor, int mentorInner, int menteeInner) {
        long claim = (long) round.claims.claim(mentee, mentorInner) << 32 | standing;
        return round.admission.admits(mentor, claim, mentorInner + menteeInner);
    }
}
