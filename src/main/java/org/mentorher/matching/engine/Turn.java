package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One fact about the one who asks is thought to be otherwise, all else being as it is. */
final class Turn<A> {
    private final Crowd<A> crowd;
    private final HardRule fact;
    private final long[] candidates;
    private final Funnel.Prospects<A> prospects;
    /** Where least scores are in force, they are asked about again, as scores change with what is asked for. */
    private final boolean minding;

    /** Who passes all rules but this one, least scores apart, and is no candidate. */
    private final long[] kept;

    private boolean room;
    /** Of those and of the candidates, who might take the asker if this fact was changed in the best way. */
    private int[] hopeful;

    /** @param others who passes all rules but this one, least scores apart; becomes this object's own */
    Turn(Crowd<A> crowd, A asker, HardRule fact, long[] others, long[] candidates, Funnel.Prospects<A> prospects) {
        this.crowd = crowd;
        this.fact = fact;
        this.candidates = candidates;
        this.prospects = prospects;
        minding = crowd.anyMinds(asker);
        kept = others;
        long[] free = prospects.room();
        for (int word = 0; word < kept.length; word++) {
            kept[word] &= ~candidates[word];
            room |= (kept[word] & free[word]) != 0;
        }
    }

    /** Changes that open someone, those that open most first, then by name. */
    List<Funnel.Offer<A>> offers(List<Crowd.Change<A>> changes) {
        var offers = new ArrayList<Funnel.Offer<A>>();
        for (var change : changes) {
            int opened = opened(change);
            if (opened > 0) {
                offers.add(new Funnel.Offer<>(change, opened, false));
            }
        }
        offers.sort(Comparator.comparing((Funnel.Offer<A> offer) -> -offer.opened())
                .thenComparing(offer -> offer.change().value()));
        return offers;
    }

    private int opened(Crowd.Change<A> change) {
        if (!minding) {
            return Bits.countBoth(kept, change.passing());
        }
        long[] opened = kept.clone();
        Bits.and(opened, change.passing());
        A changed = change.asker().get();
        Bits.keep(opened, person -> fits(person, changed));
        return Bits.count(opened);
    }

    boolean matched(Crowd.Change<A> change) {
        if (room && !minding && finds(change)) {
            return true;
        }
        if (hopeful == null) {
            hopeful = hopeful();
        }
        // Only those who have what is added see the asker with other eyes.
        for (int person : hopeful) {
            if (Bits.has(change.passing(), person)
                    && prospects.takes(person, fact, change.asker())
                    && (!minding || fits(person, change.asker().get()))) {
                return true;
            }
        }
        return false;
    }

    private boolean finds(Crowd.Change<A> change) {
        long[] free = prospects.room();
        for (int word = 0; word < kept.length; word++) {
            if ((kept[word] & change.passing()[word] & free[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    private int[] hopeful() {
        long[] near = prospects.near(fact);
        long[] reachable = prospects.reachable(fact);
        long[] might = kept.clone();
        Bits.and(might, reachable);
        Bits.keep(might, person -> prospects.mightTake(person, fact));
        for (int word = 0; word < might.length; word++) {
            might[word] |= candidates[word] & near[word];
        }
        return Bits.people(might);
    }

    private boolean fits(int person, A changed) {
        return !crowd.minds(person, changed) || crowd.liked(person, changed) && crowd.likes(person, changed);
    }
}
