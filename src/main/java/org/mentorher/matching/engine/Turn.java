package org.mentorher.matching.engine;

/** One fact about the one who asks is thought to be otherwise, all else being as it is. */
final class Turn {
    private final HardRule fact;
    private final long[] candidates;
    private final Funnel.Prospects prospects;
    private final Revised revised;
    /** With whom a least score is in force; null if with nobody. */
    private final long[] minding;

    /** Who passes all rules but this one, least scores apart, and is no candidate. */
    private final long[] kept;
    /** Whether some of these would take anyone. */
    private boolean room;

    /** Who might take the asker as changed and has not yet been found not to; null until someone asks. */
    private long[] untried;
    /** Likewise, if what is added is just what they ask for. */
    private long[] untriedExact;

    /** Where in {@link #kept} and among the candidates there is anyone. */
    private final int from;

    private final int end;

    /** @param others who passes all rules but this one, least scores apart, and is no candidate; from now on this one's */
    Turn(
            Crowd crowd,
            int asker,
            HardRule fact,
            long[] others,
            int from,
            int end,
            long[] candidates,
            Funnel.Prospects prospects) {
        this.fact = fact;
        this.from = from;
        this.end = end;
        this.candidates = candidates;
        this.prospects = prospects;
        revised = crowd.revised(asker, fact);
        minding = crowd.minding(asker);
        kept = others;
        long[] free = prospects.room();
        for (int word = from; word < end && !room; word++) {
            room = (kept[word] & free[word]) != 0;
        }
    }

    /** How many people the change opens at most; exact where no least score is in force. */
    Funnel.Offer offer(Crowd.Change change) {
        return new Funnel.Offer(change, change.passing().countIn(kept, from, end), minding == null);
    }

    /** Least scores are asked about again, as scores change with what is asked for. */
    Funnel.Offer exact(Crowd.Change change) {
        int[] misfits = {0};
        change.passing().anyIn(kept, from, end, person -> {
            misfits[0] += fits(person, change.exactly(person)) ? 0 : 1;
            return false;
        });
        return new Funnel.Offer(change, offer(change).opened() - misfits[0], true);
    }

    /** Only those who have what is added see the asker with other eyes. */
    boolean matched(Crowd.Change change) {
        var passing = change.passing();
        if (room) {
            long[] free = prospects.room();
            boolean found = passing.anyIn(
                    kept, from, end, person -> Bits.has(free, person) && fits(person, change.exactly(person)));
            if (found) {
                return true;
            }
        }
        if (untried == null) {
            untried = untried(false);
        }
        if (anyTakes(passing, untried, false)) {
            return true;
        }
        if (change.exact() == null) {
            return false;
        }
        if (untriedExact == null) {
            untriedExact = untried(true);
        }
        return anyTakes(change.exact(), untriedExact, true);
    }

    /** Who does not, will not for another change of this fact. */
    private boolean anyTakes(Subset passing, long[] untried, boolean exact) {
        return passing.anyIn(untried, from, end, person -> {
            boolean takes = takes(person, exact);
            if (!takes) {
                Bits.clear(untried, person);
            }
            return takes;
        });
    }

    private long[] untried(boolean exact) {
        long[] might = prospects.near(fact);
        long[] reachable = prospects.reachable(revised, exact);
        for (int word = from; word < end; word++) {
            might[word] = might[word] & candidates[word] | kept[word] & reachable[word];
        }
        return might;
    }

    private boolean takes(int person, boolean exact) {
        return prospects.takes(person, revised, exact) && fits(person, exact);
    }

    private boolean fits(int person, boolean exact) {
        return minding == null
                || !Bits.has(minding, person)
                || revised.liked(person, exact) && revised.likes(person, exact);
    }
}
