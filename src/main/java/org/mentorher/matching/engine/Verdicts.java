package org.mentorher.matching.engine;

/** Why mentors did not take mentees in a round. */
final class Verdicts {
    static final String TOTAL = "total";

    private final Packed market;
    private final Claims claims;
    private final Seating seating;
    private final int[] byStanding;

    /**
     * One mentor's answer to one mentee.
     *
     * @param code as in {@link Alternative#code}
     * @param margin whole points by the mentor's own score behind the least preferred mentee held, rounded up; or 0
     */
    record Verdict(String code, int margin) {
        String text() {
            return Sentences.of("held." + code + ".mentee", margin);
        }
    }

    Verdicts(Packed market, Claims claims, Seating seating) {
        this.market = market;
        this.claims = claims;
        this.seating = seating;
        byStanding = new int[market.mentees()];
        for (int mentee = 0; mentee < byStanding.length; mentee++) {
            byStanding[market.roster.standing()[mentee]] = mentee;
        }
    }

    Verdict on(int mentor, int mentee) {
        int score = market.mentorInner(mentor, mentee);
        long claim = (long) claims.claim(mentee, score) << 32 | market.roster.standing()[mentee];
        if (seating.takes(mentor, claim)) {
            return new Verdict(TOTAL, 0);
        }
        int held = byStanding[(int) seating.weakest(mentor)];
        boolean priority = priority(held) > priority(mentee);
        int margin = Math.max(0, Math.ceilDiv(market.mentorInner(mentor, held) - score, 100));
        if (priority && (margin == 0 || market.terms.policy().priority() == Policy.Priority.FIRST)) {
            return new Verdict("full-priority", 0);
        }
        return margin == 0 ? new Verdict("full-lot", 0) : new Verdict("full-preferred-others", margin);
    }

    private int priority(int mentee) {
        return market.roster.mentees().get(mentee).priority();
    }
}
