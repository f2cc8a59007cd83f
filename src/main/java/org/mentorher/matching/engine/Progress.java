package org.mentorher.matching.engine;

/** Hears how far a matching has come. What it throws ends the matching, so that a run can be cancelled. */
@FunctionalInterface
public interface Progress {
    /** Parts of the work, in order. */
    enum Step {
        /** Finding out who may be paired with whom. */
        CANDIDATES,
        /** Running the method. */
        MATCHING,
        /** Working out the figures; the rows of the result are worked out when they are read. */
        EXPLAINING
    }

    /** Nobody listens. */
    Progress NONE = (step, done, all) -> {};

    /**
     * @param done how much of the step is done, 0 to {@code all}
     * @param all the size of the step, 1 or more; of no particular unit
     */
    void at(Step step, long done, long all);
}
