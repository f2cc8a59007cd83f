package org.mentorher.matching.engine;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * One side of a market as bits, for one of the other side to ask: rules about facts are asked of 64 people in one step,
 * what concerns single people by lists, and scores only where some least score is in force.
 */
interface Crowd {
    /** The rules about facts, in the order of {@link HardRule}, which is that of their numbers here. */
    List<HardRule> FACTS =
            List.of(HardRule.FIELD, HardRule.ZONE_REACH, HardRule.SENIORITY, HardRule.LANGUAGE, HardRule.FORMAT);

    int size();

    /** Who passes a rule about facts; not to be changed. */
    long[] passing(HardRule fact, int asker);

    /** Who is the asker, or of an organisation to be avoided, or excluded; some perhaps twice. */
    void eachBarred(int asker, IntConsumer person);

    /** Who has a seat to give or a wish open; not to be changed. */
    long[] open();

    /** With whom some least score is in force for this asker; null if with nobody. Not to be changed. */
    long[] minding(int asker);

    /** The scores of the asker and each of these, if the asker was changed in this fact; or as they are, if it is null. */
    Revised revised(int asker, HardRule fact);

    /** What the asker could change about a fact, each by itself. */
    List<Change> changes(HardRule fact, int asker);

    /**
     * @param code stable name of the kind of change
     * @param value what would be added, if there is a choice; also the order among changes that open as many
     * @param passing who passes the changed rule
     * @param exact of a mentor's further field: who asks for just this field; else null
     */
    record Change(String code, String value, Subset passing, Subset exact) {
        Change(String code, String value, Subset passing) {
            this(code, value, passing, null);
        }

        /** Whether what is added is just what the person asks for. */
        boolean exactly(int person) {
            return exact != null && exact.has(person);
        }
    }
}
