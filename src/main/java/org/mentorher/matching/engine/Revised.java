package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Both sides' scores of one who asks and the people asked about, in hundredths: as they are, or as they would be if one
 * fact about the asker was changed so that the two fit in it. Says the same as {@link Scale} for changed records.
 */
final class Revised {
    private final Packed market;
    private final Side asking;
    private final int asker;
    private final HardRule fact;
    /** What one shared word more is worth to the asker, by the words shared so far; only for a change of words. */
    private int[] gain;

    /** @param fact what is changed; null if nothing */
    Revised(Packed market, Side asking, int asker, HardRule fact) {
        this.market = market;
        this.asking = asking;
        this.asker = asker;
        this.fact = fact;
        var scale = asking == Side.MENTEE ? market.terms.mentee() : market.terms.mentor();
        if (fact == HardRule.LANGUAGE) {
            gain = gain(market.languages, scale.weight(ScorePart.LANGUAGES), ScorePart::languages);
        } else if (fact == HardRule.FORMAT) {
            gain = gain(market.formats, scale.weight(ScorePart.FORMATS), ScorePart::formats);
        }
    }

    private int[] gain(Words words, int weight, IntBinaryOperator share) {
        int own = (asking == Side.MENTEE ? words.mentees() : words.mentors()).size()[asker];
        int[] gain = new int[own + 1];
        Arrays.setAll(gain, shared -> weight * (share.applyAsInt(shared + 1, own + 1) - share.applyAsInt(shared, own)));
        return gain;
    }

    /** What one side's score of someone whom the change lets pass a rule about facts is at most. */
    int best(Side side, boolean exact) {
        var scale = side == Side.MENTEE ? market.terms.mentee() : market.terms.mentor();
        return switch (fact) {
            case FIELD -> best(scale, ScorePart.FIELD, ScorePart.field(side, exact ? 1 : Fields.NEIGHBOUR));
            case SENIORITY -> best(scale, ScorePart.SENIORITY, ScorePart.seniority(0));
            case ZONE_REACH ->
                best(scale, ScorePart.ZONE, ScorePart.zone(market.mentees.reach()[asker]));
            case null, default -> Scale.INNER_BEST;
        };
    }

    /** Four hundredths are left to rounding. */
    private static int best(Scale scale, ScorePart part, int share) {
        long lost = ScorePart.FULL - share;
        return Scale.INNER_BEST - Math.max(0, (int) ((scale.most(part) - 4L) * lost / ScorePart.FULL));
    }

    /** @param exact of a mentor's further field: whether it is the one that the mentee asks for, and no neighbour */
    int menteeInner(int person, boolean exact) {
        int mentor = asking == Side.MENTOR ? asker : person;
        int mentee = asking == Side.MENTOR ? person : asker;
        int worth = market.menteeWorth(mentor, mentee, fieldAt(mentor, mentee, exact));
        return market.terms.mentee().inner(worth + gain(Side.MENTEE, market.menteeWorths, mentor, mentee));
    }

    int mentorInner(int person, boolean exact) {
        int mentor = asking == Side.MENTOR ? asker : person;
        int mentee = asking == Side.MENTOR ? person : asker;
        int worth = market.mentorWorth(mentor, mentee, fieldAt(mentor, mentee, exact));
        return market.terms.mentor().inner(worth + gain(Side.MENTOR, market.mentorWorths, mentor, mentee));
    }

    /** Whether the scores reach the least that the person asked about, or the round, wants of the asker. */
    boolean liked(int person, boolean exact) {
        return asking == Side.MENTOR ? menteeContent(person, exact) : mentorContent(person, exact);
    }

    /** Whether the scores reach the least that the asker, or the round, wants of the person. */
    boolean likes(int person, boolean exact) {
        return asking == Side.MENTOR ? mentorContent(person, exact) : menteeContent(person, exact);
    }

    private boolean menteeContent(int person, boolean exact) {
        int least = market.terms.leastMenteeInner();
        return least == 0 || menteeInner(person, exact) >= least;
    }

    private boolean mentorContent(int person, boolean exact) {
        int least = market.mentors.least()[asking == Side.MENTOR ? asker : person];
        return least == 0 || mentorInner(person, exact) >= least;
    }

    private int fieldAt(int mentor, int mentee, boolean exact) {
        int at = market.fieldAt(mentor, market.mentees.taste()[mentee]);
        if (fact != HardRule.FIELD || at >= 0) {
            return at;
        }
        return exact ? market.mentors.fields().size(mentor) : Fields.NEIGHBOUR;
    }

    /** What one word more that both have adds to one side's worth. */
    private int gain(Side side, Worths worths, int mentor, int mentee) {
        if (gain == null) {
            return 0;
        }
        var words = fact == HardRule.LANGUAGE ? market.languages : market.formats;
        int shared = words.shared(mentor, mentee);
        if (side == asking) {
            return gain[shared];
        }
        int own =
                (side == Side.MENTEE ? words.mentees() : words.mentors()).size()[side == Side.MENTEE ? mentee : mentor];
        int[] row = (fact == HardRule.LANGUAGE ? worths.languages : worths.formats)[own];
        // Who shares all words already has none that could be added.
        return shared == own ? 0 : row[shared + 1] - row[shared];
    }
}
