package org.mentorher.matching.engine;

import java.util.List;
import java.util.function.Supplier;

/**
 * One side of a market as bits, for one of the other side to ask: rules about facts are asked of 64 people in one step,
 * what concerns single people by lists, and scores only where some least score is in force.
 *
 * @param <A> who asks
 */
interface Crowd<A> {
    /** The rules about facts, in the order of {@link HardRule}, which is that of their numbers here. */
    List<HardRule> FACTS =
            List.of(HardRule.FIELD, HardRule.ZONE_REACH, HardRule.SENIORITY, HardRule.LANGUAGE, HardRule.FORMAT);

    /** The part of the score that a change of this fact can better; none where only a rule is widened. */
    static ScorePart part(HardRule fact) {
        return switch (fact) {
            case FIELD -> ScorePart.FIELD;
            case LANGUAGE -> ScorePart.LANGUAGES;
            case FORMAT -> ScorePart.FORMATS;
            default -> null;
        };
    }

    int size();

    /** Who passes a rule about facts; a set of the caller's own. */
    long[] passing(HardRule fact, A asker);

    /** Who is neither the asker, nor of an organisation to be avoided, nor excluded. */
    long[] available(A asker);

    /** Who has a seat to give or a wish open; not to be changed. */
    long[] open();

    /** Whether some least score is in force between the asker and this person. */
    boolean minds(int person, A asker);

    /** Whether someone's least score is in force for anyone at all. */
    boolean anyMinds(A asker);

    /** Whether the person's own least score allows the asker; to be read as not available. */
    boolean liked(int person, A asker);

    /** Whether the asker's own least score allows the person. */
    boolean likes(int person, A asker);

    /** What the asker could change about a fact, each by itself. */
    List<Change<A>> changes(HardRule fact, A asker);

    /**
     * @param code stable name of the kind of change
     * @param value what would be added, if there is a choice; also the order among changes that open as many
     * @param passing who passes the changed rule; not to be changed
     * @param asker the asker as changed
     */
    record Change<A>(String code, String value, long[] passing, Supplier<A> asker) {}
}
