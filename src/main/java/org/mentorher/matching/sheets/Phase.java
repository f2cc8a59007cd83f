package org.mentorher.matching.sheets;

import org.mentorher.matching.engine.Progress;

/** What a run is busy with, in this order. */
public enum Phase {
    /** In bytes. */
    READING_MENTORS("Reading the mentors"),
    /** In bytes. */
    READING_MENTEES("Reading the mentees"),
    CANDIDATES("Finding candidates"),
    MATCHING("Matching"),
    EXPLAINING("Explaining"),
    /** In rows. */
    WRITING("Writing"),
    /** What the other methods would have given. */
    COMPARING("Comparing methods");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    static Phase of(Progress.Step step) {
        return switch (step) {
            case CANDIDATES -> CANDIDATES;
            case MATCHING -> MATCHING;
            case EXPLAINING -> EXPLAINING;
        };
    }

    /** Hears how far a run is. */
    public interface Watch {
        /**
         * Called often, from the thread that runs; what it throws ends the run, and nothing is left of it.
         *
         * @param all how much there is to do, in the phase's own unit; -1 if nobody knows
         */
        void at(Phase phase, long done, long all);
    }
}
