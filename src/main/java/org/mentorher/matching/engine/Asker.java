package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.Comparator;

/** An open request in a session: the mentee, her list of candidates and how far down it she has asked. */
final class Asker {
    /**
     * How mentors order mentees, as in {@link Claims}, but in keys that do not depend on who else is there. A key holds
     * score, priority and the first bits of the lot; equal keys are told apart by the whole lot and the id.
     */
    static final class Order {
        private static final int LOT_BITS = 29;
        private static final int PRIORITY_BITS = 20;
        /** Higher priorities count as this one. */
        private static final int MOST_PRIORITY = (1 << PRIORITY_BITS) - 1;

        /** Below priority: 14 bits, in which the score finds room. */
        private static final int SCORE_BITS = Long.SIZE - 1 - LOT_BITS - PRIORITY_BITS;

        private final Lots lots;
        private final int scoreShift;
        private final int priorityShift;

        Order(Policy.Priority priority, Lots lots) {
            boolean first = priority == Policy.Priority.FIRST;
            this.lots = lots;
            scoreShift = first ? LOT_BITS : LOT_BITS + PRIORITY_BITS;
            priorityShift = first ? LOT_BITS + SCORE_BITS : LOT_BITS;
        }

        private long head(Mentee mentee, long lot) {
            long lateness = (lot ^ Long.MIN_VALUE) >>> Long.SIZE - LOT_BITS;
            return (long) Math.min(mentee.priority(), MOST_PRIORITY) << priorityShift | (1L << LOT_BITS) - 1 - lateness;
        }
    }

    /** For askers who are asking the same mentor: the least preferred first. */
    static final Comparator<Asker> LEAST_FIRST = (one, other) -> {
        int byKey = Long.compare(one.key, other.key);
        if (byKey != 0) {
            return byKey;
        }
        int byLot = Long.compare(other.lot, one.lot);
        return byLot != 0 ? byLot : other.mentee.id().compareTo(one.mentee.id());
    };

    private static final long[] NOBODY = {};
    private static final int ALL = -1;

    private final Mentee mentee;
    private final long lot;
    private final long head;
    private final int scoreShift;
    /** Best first: the mentor's score of her, then the mentor's number. */
    private long[] candidates = NOBODY;

    private boolean goesOn;
    /** So many candidates stay when all ask again: those after them are not all there. */
    private int kept = ALL;

    private int at;
    private long key;

    Asker(Mentee mentee, Order order) {
        this.mentee = mentee;
        lot = order.lots.of(mentee.id());
        head = order.head(mentee, lot);
        scoreShift = order.scoreShift;
    }

    static long candidate(int mentor, int mentorInner) {
        return (long) mentorInner << Integer.SIZE | mentor;
    }

    /** @param goesOn whether there are more candidates after these */
    void list(long[] candidates, boolean goesOn) {
        this.candidates = candidates;
        this.goesOn = goesOn;
        kept = ALL;
        ask(0);
    }

    /** @param kept after so many, the list leaves out those who would not take her now */
    void thinnedList(long[] candidates, int kept) {
        list(candidates, false);
        this.kept = kept;
    }

    /** Back to the first candidate. */
    void restart() {
        if (kept == ALL) {
            ask(0);
        } else {
            list(Arrays.copyOf(candidates, kept), true);
        }
    }

    void next() {
        ask(at + 1);
    }

    private void ask(int place) {
        at = place;
        if (isAsking()) {
            key = keyAt(candidates[at]);
        }
    }

    /** What this candidate goes by when she asks: 0 or more, the higher the better. */
    long keyAt(long candidate) {
        return head + (candidate >>> Integer.SIZE << scoreShift);
    }

    Mentee mentee() {
        return mentee;
    }

    /** Whether there is one to ask, or who has taken her. */
    boolean isAsking() {
        return at < candidates.length;
    }

    /** The one whom she is asking; only while there is one. */
    int mentor() {
        return (int) candidates[at];
    }

    /** By which the mentor whom she is asking prefers her, but for ties. */
    long key() {
        return key;
    }

    boolean goesOn() {
        return goesOn;
    }

    boolean isAtFirst() {
        return at == 0 && isAsking();
    }

    boolean hasCandidates() {
        return candidates.length > 0;
    }
}
