package org.mentorher.matching;

import java.util.List;
import org.mentorher.matching.engine.Assessment;
import org.mentorher.matching.engine.Reason;

/**
 * How a pair looks from its two sides.
 *
 * @param score the mentee's own, 0-100, with its reasons
 * @param mentorScore the mentor's own, 0-100, with its reasons; both null in what is from before mentors had their own
 */
record Fit(int score, List<Reason> reasons, Integer mentorScore, List<Reason> mentorReasons) {
    static Fit of(Assessment assessed) {
        return new Fit(assessed.score(), assessed.reasons(), assessed.mentorScore(), assessed.mentorReasons());
    }
}
