package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a {@link Session} takes for some who come, in nanoseconds.
 *
 * @param scoring to find and score the newcomers' candidates
 * @param asking to let them in and whoever they displace ask on: the matching itself
 * @param longerLists to find and score more candidates for those whom nobody on their lists would take
 * @param leaving to match everyone anew from the stored lists, after one of those who are matched has left
 * @param scratch all of it for everyone
 */
record Arrivals(long scoring, long asking, long longerLists, long leaving, long scratch) {

    /**
     * Medians over rounds.
     *
     * @param share one mentee of so many comes late, into a session of all the others
     * @param rounds each with a session of its own
     */
    static Arrivals of(Market market, int share, Policy policy, long seed, int rounds) {
        var others = every(market, share, false);
        var newcomers = every(market, share, true);
        var each = IntStream.range(0, rounds)
                .mapToObj(round -> once(market, others, newcomers, policy, seed))
                .toList();
        return new Arrivals(
                median(each.stream().mapToLong(Arrivals::scoring).toArray()),
                median(each.stream().mapToLong(Arrivals::asking).toArray()),
                median(each.stream().mapToLong(Arrivals::longerLists).toArray()),
                median(each.stream().mapToLong(Arrivals::leaving).toArray()),
                median(each.stream().mapToLong(Arrivals::scratch).toArray()));
    }

    private static Arrivals once(Market market, List<Mentee> others, List<Mentee> newcomers, Policy policy, long seed) {
        var session = Session.of(new Market(market.mentors(), others), policy, seed);
        session.settle();
        newcomers.forEach(session::arrive);
        long scoring = nanos(session::score);
        long asking = 0;
        long longerLists = 0;
        while (!session.isSettled()) {
            long start = System.nanoTime();
            var left = session.ask();
            long asked = System.nanoTime();
            session.extend(left);
            asking += asked - start;
            longerLists += System.nanoTime() - asked;
        }
        var suggested = session.suggested();
        long start = System.nanoTime();
        var fresh = Session.of(market, policy, seed);
        fresh.settle();
        long scratch = System.nanoTime() - start;
        if (!fresh.suggested().equals(suggested)) {
            throw new IllegalStateException("the session is not what it is from scratch");
        }
        session.leave(suggested.getFirst().mentee());
        return new Arrivals(scoring, asking, longerLists, nanos(session::settle), scratch);
    }

    private static List<Mentee> every(Market market, int share, boolean taken) {
        var mentees = market.mentees().stream()
                .sorted(Comparator.comparing(Mentee::id))
                .toList();
        return IntStream.range(0, mentees.size())
                .filter(at -> at % share == 0 == taken)
                .mapToObj(mentees::get)
                .toList();
    }

    private static long nanos(Runnable what) {
        long start = System.nanoTime();
        what.run();
        return System.nanoTime() - start;
    }

    private static long median(long[] nanos) {
        return Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow();
    }
}
