package org.mentorher.matching.engine;

/**
 * How much each part of one side's score counts, each 0-100. Only their proportions matter: points are scaled so that a pair
 * that is perfect in every part has a score of exactly 100. A part of weight 0 is left out of scores and reasons.
 *
 * @param field closeness of the mentor's fields to the one asked for
 * @param topics share of the topics asked for that the mentor covers
 * @param seniority steps between the two, one or two being best
 * @param zone hours between their clocks
 * @param formats share of her formats that the mentor offers
 * @param languages share of her further languages that the mentor speaks, beyond the one they need
 */
public record Weights(int field, int topics, int seniority, int zone, int formats, int languages) {

    /** Field and topics make more than half of the score; the rest is about how easily the two can meet. */
    public static final Weights DEFAULT = new Weights(30, 25, 15, 10, 10, 10);

    /** A mentor gives time: what she knows best counts most, then that the two can meet. */
    public static final Weights MENTOR_DEFAULT = new Weights(40, 20, 15, 15, 5, 5);

    /** @throws IllegalArgumentException if a weight is not 0-100 or all are 0 */
    public Weights {
        Ranges.check("field", field, 0, 100);
        Ranges.check("topics", topics, 0, 100);
        Ranges.check("seniority", seniority, 0, 100);
        Ranges.check("zone", zone, 0, 100);
        Ranges.check("formats", formats, 0, 100);
        Ranges.check("languages", languages, 0, 100);
        Ranges.check("sum of the weights", field + topics + seniority + zone + formats + languages, 1, 600);
    }
}
