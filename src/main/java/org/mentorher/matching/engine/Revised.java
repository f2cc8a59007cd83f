package org.mentorher.matching.engine;

/**
 * Both sides' scores of one who asks and the people asked about, in hundredths: as they are, or as they would be if one
 * fact about the asker was changed so that the two fit in it. Says the same as {@link Scale} for changed records.
 */
final class Revised {
    private final Packed market;
    private final Side asking;
    private final int asker;
    private final HardRule fact;

    /** @param fact what is changed; null if nothing */
    Revised(Packed market, Side asking, int asker, HardRule fact) {
        this.market = market;
        this.asking = asking;
        this.asker = asker;
        this.fact = fact;
    }

    /** Whether it matters if what is added is just what a person asks for. */
    boolean mayBeExact() {
        return asking == Side.MENTOR && fact == HardRule.FIELD;
    }

    /** @param exact of a mentor's further field: whether it is the one that the mentee asks for, and no neighbour */
    int menteeInner(int person, boolean exact) {
        int mentor = asking == Side.MENTOR ? asker : person;
        int mentee = asking == Side.MENTOR ? person : asker;
        return market.terms
                .mentee()
                .inner(market.menteeWorth(mentor, mentee) + gain(Side.MENTEE, mentor, mentee, exact));
    }

    int mentorInner(int person, boolean exact) {
        int mentor = asking == Side.MENTOR ? asker : person;
        int mentee = asking == Side.MENTOR ? person : asker;
        return market.terms
                .mentor()
                .inner(market.mentorWorth(mentor, mentee) + gain(Side.MENTOR, mentor, mentee, exact));
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

    /** What the change adds to one side's worth. */
    private int gain(Side side, int mentor, int mentee, boolean exact) {
        var scale = side == Side.MENTEE ? market.terms.mentee() : market.terms.mentor();
        return switch (fact) {
            case FIELD -> {
                int before = market.fieldAt(mentor, market.mentees.taste()[mentee]);
                int after = before != Fields.ELSEWHERE ? before : Fields.NEIGHBOUR;
                if (exact && before < 0) {
                    after = market.mentors.fields().size(mentor);
                }
                yield scale.weight(ScorePart.FIELD) * (ScorePart.field(side, after) - ScorePart.field(side, before));
            }
            case LANGUAGE -> {
                int shared = market.languages.shared(mentor, mentee);
                int own = own(market.languages, side, mentor, mentee);
                yield scale.weight(ScorePart.LANGUAGES)
                        * (ScorePart.languages(shared + 1, own + added(side)) - ScorePart.languages(shared, own));
            }
            case FORMAT -> {
                int shared = market.formats.shared(mentor, mentee);
                int own = own(market.formats, side, mentor, mentee);
                yield scale.weight(ScorePart.FORMATS)
                        * (ScorePart.formats(shared + 1, own + added(side)) - ScorePart.formats(shared, own));
            }
            case null, default -> 0;
        };
    }

    private static int own(Words words, Side side, int mentor, int mentee) {
        return side == Side.MENTEE
                ? words.mentees().size()[mentee]
                : words.mentors().size()[mentor];
    }

    private int added(Side side) {
        return side == asking ? 1 : 0;
    }
}
