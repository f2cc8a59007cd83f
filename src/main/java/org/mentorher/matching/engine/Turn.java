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
    /** Who might take the asker as changed and has not yet been found not to; null until someone asks. */
    private long[] untried;

    /** @param others who passes all rules but this one, least scores apart, and is no candidate; from now on this one's */
    Turn(Crowd crowd, int asker, HardRule fact, long[] others, long[] candidates, Funnel.Prospects prospects) {
        this.fact = fact;
        this.candidates = candidates;
        this.prospects = prospects;
        revised = crowd.revised(asker, fact);
        minding = crowd.minding(asker);
        kept = others;
    }

    /** How many people the change opens at most; exact where no least score is in force. */
    Funnel.Offer offer(Crowd.Change change) {
        return new Funnel.Offer(change, change.passing().countIn(kept), minding == null);
    }

    /** Least scores are asked about again, as scores change with what is asked for. */
    Funnel.Offer exact(Crowd.Change change) {
        return new Funnel.Offer(change, change.passing().countIn(kept, person -> fits(person, change)), true);
    }

    boolean matched(Crowd.Change change) {
        if (change.passing().anyIn(kept, prospects.room(), person -> fits(person, change))) {
            return true;
        }
        if (untried == null) {
            untried = untried();
        }
        // Only those who have what is added see the asker with other eyes.
        var passing = change.passing();
        for (int word = 0; word < passing.words().length; word++) {
            for (long left = passing.words()[word] & untried[passing.from() + word]; left != 0; left &= left - 1) {
                int person = (passing.from() + word) * Long.SIZE + Long.numberOfTrailingZeros(left);
                boolean exact = change.exactly(person);
                if (takes(person, exact)) {
                    return true;
                }
                if (exact || !revised.mayBeExact() || !takes(person, true)) {
                    Bits.clear(untried, person);
                }
            }
        }
        return false;
    }

    private long[] untried() {
        long[] might = prospects.near(fact);
        long[] reachable = prospects.reachable(fact);
        for (int word = 0; word < might.length; word++) {
            might[word] = might[word] & candidates[word] | kept[word] & reachable[word];
        }
        return might;
    }

    private boolean takes(int person, boolean exact) {
        return prospects.takes(person, revised, exact) && fits(person, exact);
    }

    private boolean fits(int person, Crowd.Change change) {
        return fits(person, change.exactly(person));
    }

    private boolean fits(int person, boolean exact) {
        return minding == null
                || !Bits.has(minding, person)
                || revised.liked(person, exact) && revised.likes(person, exact);
    }
}
