package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One fact about the one who asks is thought to be otherwise, all else being as it is. */
final class Turn {
    private final HardRule fact;
    private final long[] candidates;
    private final Funnel.Prospects prospects;
    private final Revised revised;
    /** With whom a least score is in force; null if with nobody. */
    private final long[] minding;

    /** Who is no candidate, but will be if a change lets them pass the rule. */
    private final long[] kept;
    /** Those who will be only if what is added is just what they ask for; null if nobody. */
    private long[] keptByExact;
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
        if (minding != null) {
            keepFitting();
        }
    }

    /** Where least scores are in force, they are asked about again, as scores change with what is asked for. */
    private void keepFitting() {
        for (int word = 0; word < kept.length; word++) {
            for (long left = kept[word] & minding[word]; left != 0; left &= left - 1) {
                int person = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (!fits(person, false)) {
                    Bits.clear(kept, person);
                    if (revised.mayBeExact() && fits(person, true)) {
                        if (keptByExact == null) {
                            keptByExact = new long[kept.length];
                        }
                        Bits.set(keptByExact, person);
                    }
                }
            }
        }
    }

    /** Changes that open someone, those that open most first, then by name. */
    List<Funnel.Offer> offers(List<Crowd.Change> changes) {
        var offers = new ArrayList<Funnel.Offer>();
        for (var change : changes) {
            int opened = change.passing().countIn(kept);
            if (keptByExact != null) {
                opened += change.exact().countIn(keptByExact);
            }
            if (opened > 0) {
                offers.add(new Funnel.Offer(change, opened, false));
            }
        }
        offers.sort(Comparator.comparing((Funnel.Offer offer) -> -offer.opened())
                .thenComparing(offer -> offer.change().value()));
        return offers;
    }

    boolean matched(Crowd.Change change) {
        if (change.passing().anyIn(kept, prospects.room())
                || keptByExact != null && change.exact().anyIn(keptByExact, prospects.room())) {
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
            long others = keptByExact == null ? kept[word] : kept[word] | keptByExact[word];
            might[word] = might[word] & candidates[word] | others & reachable[word];
        }
        return might;
    }

    private boolean takes(int person, boolean exact) {
        return prospects.takes(person, revised, exact)
                && (minding == null || !Bits.has(minding, person) || fits(person, exact));
    }

    private boolean fits(int person, boolean exact) {
        return revised.liked(person, exact) && revised.likes(person, exact);
    }
}
