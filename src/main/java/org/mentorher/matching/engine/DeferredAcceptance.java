package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.PriorityQueue;

/**
 * The stable matching that is best for every mentee. Each mentee asks her candidates in turn; a mentor keeps the best
 * requests up to the capacity and turns the others away, who ask on. Nothing is final until everyone has stopped.
 *
 * <p>Gale and Shapley, College Admissions and the Stability of Marriage, 1962; one mentee at a time as in McVitie and
 * Wilson, 1971; with capacities as in Roth and Peranson, The Redesign of the Matching Market for American Physicians,
 * 1999. Both sides' orders are strict, so the result does not depend on who asks first.
 */
final class DeferredAcceptance {
    private DeferredAcceptance() {}

    /** For each mentee the place that she got in her own order, or {@link Candidates#NONE}. */
    static int[] places(Candidates candidates) {
        var held = new ArrayList<PriorityQueue<Long>>();
        for (int mentor = 0; mentor < candidates.mentors(); mentor++) {
            held.add(new PriorityQueue<>(Collections.reverseOrder()));
        }
        int[] place = new int[candidates.mentees()];
        for (int first = 0; first < place.length; first++) {
            int asking = first;
            while (asking != Candidates.NONE && place[asking] < candidates.order(asking).length) {
                asking = turnedAway(candidates, held, asking, place[asking]);
                if (asking != Candidates.NONE) {
                    place[asking]++;
                }
            }
        }
        for (int mentee = 0; mentee < place.length; mentee++) {
            if (place[mentee] == candidates.order(mentee).length) {
                place[mentee] = Candidates.NONE;
            }
        }
        return place;
    }

    /** Puts the request to the mentor and returns who has to ask on: the least of too many, or nobody. */
    private static int turnedAway(Candidates candidates, ArrayList<PriorityQueue<Long>> held, int mentee, int place) {
        long choice = candidates.order(mentee)[place];
        int mentor = Candidates.mentor(choice);
        var requests = held.get(mentor);
        requests.add(candidates.claim(mentee, choice));
        return requests.size() > candidates.capacity(mentor) ? candidates.claimant(requests.remove()) : Candidates.NONE;
    }
}
