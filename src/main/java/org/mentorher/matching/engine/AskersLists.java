package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;

/**
 * Makes the lists of those who come into a session, in the same way as {@link Candidates}: first the best so many, and
 * all the others for those who come to the end of it.
 */
final class AskersLists {
    private static final int CHUNK = 256;

    private final List<Mentor> mentors;
    private final Policy policy;
    private final long seed;
    private final AtomicLong spare;

    /**
     * @param mentors the places are their numbers; read each time
     * @param spare so many candidates more are no matter; beyond that, lists leave out mentors who would not take her
     */
    AskersLists(List<Mentor> mentors, Policy policy, long seed, long spare) {
        this.mentors = mentors;
        this.policy = policy;
        this.seed = seed;
        this.spare = new AtomicLong(spare);
    }

    /** Those whom each named, and the best others. */
    void fill(List<Asker> askers) {
        eachOf(askers, (packed, search, number, asker) -> {
            var best = search.best(number);
            long[] list = list(packed, number, best);
            asker.list(list, best.dropped());
        });
    }

    /** All candidates within the budgets, or those who would take them: which of the two makes no difference. */
    void extend(List<Asker> askers, Acceptance acceptance) {
        eachOf(askers, (packed, search, number, asker) -> {
            long[] all = list(packed, number, search.all(number, null, Long.MAX_VALUE));
            if (spare.addAndGet(-all.length) >= 0) {
                asker.list(all, false);
                return;
            }
            int kept = Math.min(all.length, policy.listLength());
            asker.thinnedList(thinned(all, kept, candidate -> acceptance.wouldTake(asker, candidate)), kept);
        });
    }

    private interface Listing {
        void list(Packed packed, Search search, int mentee, Asker asker);
    }

    private void eachOf(List<Asker> askers, Listing listing) {
        if (askers.isEmpty()) {
            return;
        }
        var packed = new Packed(
                new Market(mentors, askers.stream().map(Asker::mentee).toList()), policy, seed);
        var postings = Postings.of(packed);
        Workers.run(Workers.threads(askers.size()), (askers.size() + CHUNK - 1) / CHUNK, () -> {
            var search = new Search(packed, postings);
            return chunk -> {
                for (int mentee = chunk * CHUNK; mentee < Math.min(packed.mentees(), (chunk + 1) * CHUNK); mentee++) {
                    listing.list(
                            packed, search, mentee, askers.get(packed.roster.menteeInput()[mentee]));
                }
            };
        });
    }

    private static long[] list(Packed packed, int mentee, Best best) {
        var named = packed.mentees.named();
        int found = best.finish();
        long[] list = new long[named.first()[mentee + 1] - named.first()[mentee] + found];
        int size = 0;
        for (int at = named.first()[mentee]; at < named.first()[mentee + 1]; at++) {
            if (packed.broken(named.values()[at], mentee) == 0) {
                list[size++] = candidate(packed, named.values()[at], mentee);
            }
        }
        for (int at = 0; at < found; at++) {
            list[size++] = candidate(packed, Keys.mentor(best.keys()[at]), mentee);
        }
        return size == list.length ? list : Arrays.copyOf(list, size);
    }

    private static long candidate(Packed packed, int mentor, int mentee) {
        return Asker.candidate(packed.roster.mentorInput()[mentor], packed.mentorInner(mentor, mentee));
    }

    private static long[] thinned(long[] all, int kept, LongPredicate wanted) {
        long[] some = all.clone();
        int size = kept;
        for (int at = kept; at < all.length; at++) {
            if (wanted.test(all[at])) {
                some[size++] = all[at];
            }
        }
        return Arrays.copyOf(some, size);
    }
}
