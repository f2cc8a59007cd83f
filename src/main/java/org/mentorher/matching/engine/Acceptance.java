package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Deferred acceptance, as in {@link DeferredAcceptance}, that can be gone on with at any time: mentees come and their
 * lists grow, and seats are taken away.
 */
final class Acceptance {
    private final int[] capacity;
    /** Who holds each mentor's seats, the least preferred first; null before the first. */
    private final PriorityQueue<Asker>[] held;
    /** Keys below this have no chance: the lowest held, or anything. */
    private final long[] bar;

    private final List<Asker> awaiting = new ArrayList<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    Acceptance(int[] capacity) {
        this.capacity = capacity;
        held = new PriorityQueue[capacity.length];
        bar = new long[capacity.length];
        clear();
    }

    /** Nobody has asked yet, nobody waits to ask. */
    void clear() {
        awaiting.clear();
        Arrays.fill(held, null);
        Arrays.setAll(bar, mentor -> capacity[mentor] == 0 ? Long.MAX_VALUE : 0);
    }

    /** These wait to ask. */
    void await(Collection<Asker> askers) {
        awaiting.addAll(askers);
    }

    boolean isAwaiting() {
        return !awaiting.isEmpty();
    }

    /**
     * All who wait ask, and whoever loses a seat by it asks on, until nobody does.
     *
     * @return who came to the end of a list that is not all
     */
    List<Asker> letIn() {
        var left = new ArrayList<Asker>();
        for (var waiting : awaiting) {
            var asker = waiting;
            while (asker != null) {
                var displaced = ask(asker);
                if (!asker.isAsking() && asker.goesOn()) {
                    left.add(asker);
                }
                asker = displaced;
            }
        }
        awaiting.clear();
        return left;
    }

    /** @return who loses a seat to her and is to ask the next, null if nobody does */
    private Asker ask(Asker asker) {
        for (; asker.isAsking(); asker.next()) {
            int mentor = asker.mentor();
            if (asker.key() < bar[mentor]) {
                continue;
            }
            if (held[mentor] == null) {
                held[mentor] = new PriorityQueue<>(2, Asker.LEAST_FIRST);
            }
            var seats = held[mentor];
            seats.add(asker);
            var displaced = seats.size() > capacity[mentor] ? seats.poll() : null;
            raiseBar(mentor);
            if (displaced != asker) {
                if (displaced != null) {
                    displaced.next();
                }
                return displaced;
            }
        }
        return null;
    }

    /** For good. Only where a seat is free, or all begin again. */
    void removeSeat(int mentor) {
        capacity[mentor]--;
        raiseBar(mentor);
    }

    /** @return whether she held a seat there, which is free now */
    boolean giveUp(int mentor, Asker asker) {
        return held[mentor] != null && held[mentor].remove(asker);
    }

    /** Whether she would be taken by this candidate of hers, as things are. */
    boolean wouldTake(Asker asker, long candidate) {
        return asker.keyAt(candidate) >= bar[(int) candidate];
    }

    private void raiseBar(int mentor) {
        if (capacity[mentor] == 0) {
            bar[mentor] = Long.MAX_VALUE;
        } else if (held[mentor] != null && held[mentor].size() == capacity[mentor]) {
            bar[mentor] = held[mentor].peek().key();
        }
    }
}
