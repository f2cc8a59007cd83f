package org.mentorher.matching.sheets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.mentorher.matching.engine.Mentee;
import org.mentorher.matching.engine.Mentor;
import org.mentorher.matching.engine.Pair;
import org.mentorher.matching.engine.Unfilled;
import org.mentorher.matching.engine.Unmatched;

/** What the report's pictures show, counted while the rows are written, so that each row is worked out once. */
final class Tally {
    static final int TENS = 10;
    static final int RANKS = 10;
    static final int STEPS = 6;

    /** Pairs by tens of the score; 100 counts with the nineties. */
    final int[] scores = new int[TENS];

    /** Pairs by the rank obtained; the last is that rank and all beyond. */
    final int[] ranks = new int[RANKS];

    /** Seats by the mentor's seniority: how many there are, and how many stayed free. */
    final int[] seats = new int[STEPS];

    final int[] freeSeats = new int[STEPS];

    final Map<String, Share> areas = new HashMap<>();

    /** By the code of the last rule that left nobody: how many were left over for it. */
    final Map<String, Integer> causes = new HashMap<>();

    /** By the code of a change: for how many it would open a mentor, and whom of them it would have matched. */
    final Map<String, Share> helps = new HashMap<>();

    /** Some of all. */
    static final class Share {
        int all;
        int some;

        void add(boolean counts) {
            all++;
            if (counts) some++;
        }
    }

    void pair(Pair pair, Mentee mentee) {
        scores[Math.min(pair.score() / 10, TENS - 1)]++;
        ranks[Math.min(pair.rank(), RANKS) - 1]++;
        area(mentee).add(true);
    }

    void unmatched(Unmatched unmatched, Mentee mentee) {
        area(mentee).add(false);
        if (!unmatched.removals().isEmpty()) {
            // Rules remove mentors one after the other, so the last is the one that she fell at.
            causes.merge(unmatched.removals().getLast().code(), 1, Integer::sum);
        }
        var opening = new HashSet<String>();
        var matching = new HashSet<String>();
        for (var help : unmatched.helps()) {
            opening.add(help.code());
            if (help.wouldHaveMatched()) matching.add(help.code());
        }
        for (var code : opening) {
            helps.computeIfAbsent(code, key -> new Share()).add(matching.contains(code));
        }
    }

    void seats(Mentor mentor) {
        seats[mentor.seniority()] += mentor.capacity();
    }

    void unfilled(Unfilled unfilled, Mentor mentor) {
        freeSeats[mentor.seniority()] += unfilled.seats();
    }

    private Share area(Mentee mentee) {
        int dot = mentee.field().indexOf('.');
        var area = dot < 0 ? mentee.field() : mentee.field().substring(0, dot);
        return areas.computeIfAbsent(area, key -> new Share());
    }
}
