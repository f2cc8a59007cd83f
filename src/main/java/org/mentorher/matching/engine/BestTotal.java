package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * The most pairs, and among those matchings the highest total weight; exact, with the proof. Mentees bid for mentors:
 * each offers what her best choice is worth to her beyond her second best, and whoever is outbid bids again. Prices only
 * rise; steps are large at first, and in the end so fine that the total cannot be improved.
 *
 * <p>The market is balanced first, or bidding would not end: there are as many places with nobody as mentees must go
 * without, and as many {@link #DUMMY dummies} as seats must stay empty, who take whatever is cheapest. That
 * needs the exact number of pairs that are possible, see {@link MostPairs}. The seats of one mentor are alike: a bid is
 * measured against other mentors only, and a mentor's price is the lowest bid held.
 *
 * <p>Bertsekas, The Auction Algorithm: A Distributed Relaxation Method for the Assignment Problem, 1988; Bertsekas and
 * Castañón, The Auction Algorithm for the Transportation Problem, 1989 (alike seats); scaled as in Bertsekas, Linear
 * Network Optimization, 1991, chapter 4. Several matchings may be best; the canonical order of people decides which is
 * found.
 */
final class BestTotal {
    /** Takes a seat that must stay empty. */
    private static final int DUMMY = -2;
    /** The first step is this part of the range of weights. */
    private static final int FIRST_STEP = 8;
    /** Each phase has steps finer by this factor. */
    private static final int FINER = 8;
    /** The price of what cannot be bought, far from any bid and from overflow. */
    private static final long OUT_OF_REACH = Long.MAX_VALUE / 4;

    private final Graph graph;
    private final int[] choice;
    private final Seats seats;
    private final long[] price;
    /** More than there are people: where nobody is further than 1 from her best, the sum of weights is exact. */
    private final long scale;
    /** All weights less this one; every full matching is changed by the same amount. */
    private final long least;

    private final long range;
    /** How many mentees must go without, who hold those places and what such a place costs. */
    private final int without;

    private final Seats withoutHeld;
    private long withoutPrice;

    private final int dummies;
    private int waitingDummies;
    /** All mentors in one heap by price; a price may have risen since. */
    private final Seats byPrice;

    private long step;
    private long bids;

    private BestTotal(Graph graph, int[] mostPairs) {
        this.graph = graph;
        choice = mostPairs.clone();
        int[] usable = Seats.usable(graph);
        seats = new Seats(usable);
        price = new long[usable.length];
        int bidders = 0;
        for (int mentee = 0; mentee < choice.length; mentee++) {
            bidders += canBid(mentee) ? 1 : 0;
        }
        int pairs = MostPairs.size(mostPairs);
        without = bidders - pairs;
        withoutHeld = new Seats(new int[] {without});
        dummies = Arrays.stream(usable).sum() - pairs;
        byPrice = new Seats(new int[] {dummies > 0 ? usable.length : 0});
        scale = 1L + bidders + dummies;
        long lowest = Integer.MAX_VALUE;
        long highest = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (usable[graph.mentor()[edge]] > 0) {
                lowest = Math.min(lowest, graph.weight()[edge]);
                highest = Math.max(highest, graph.weight()[edge]);
            }
        }
        least = lowest;
        range = Math.max(0, highest - lowest) * scale;
        for (int mentor = 0; mentor < price.length; mentor++) {
            price[mentor] = usable[mentor] == 0 ? OUT_OF_REACH : 0;
        }
    }

    /**
     * @param mostPairs a matching of the most pairs
     * @return the best one of as many pairs
     */
    static BestTotal of(Graph graph, int[] mostPairs) {
        var best = new BestTotal(graph, mostPairs);
        // With equal weights everything of the most pairs is as good.
        if (best.range > 0) {
            best.step = Math.max(1, best.range / FIRST_STEP);
            best.phase();
            while (best.step > 1) {
                best.step = Math.max(1, best.step / FINER);
                best.phase();
            }
        }
        return best;
    }

    int[] choice() {
        return choice;
    }

    /** How often somebody has bid, dummies left out; for benchmarks. */
    long bids() {
        return bids;
    }

    /**
     * How much better another matching of as many pairs could be at most, in units of weight, from the prices as a dual
     * solution. Weights are whole numbers, so less than 1 proves that none is better.
     */
    double gap() {
        if (range == 0) {
            return 0;
        }
        long beyond = 0;
        long cheapestPrice = Arrays.stream(price).min().orElse(0);
        for (int mentor = 0; mentor < price.length; mentor++) {
            beyond += seats.held(mentor, DUMMY) * (price[mentor] - cheapestPrice);
        }
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (canBid(mentee)) {
                long most = without > 0 ? least * scale - withoutPrice : -OUT_OF_REACH;
                long got = most;
                for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                    long value = graph.weight()[edge] * scale - price[graph.mentor()[edge]];
                    most = Math.max(most, value);
                    if (edge == choice[mentee]) {
                        got = value;
                    }
                }
                beyond += most - got;
            }
        }
        return (double) beyond / scale;
    }

    private boolean canBid(int mentee) {
        for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
            if (graph.capacity()[graph.mentor()[edge]] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Everybody bids anew at the prices reached, until all have a place. */
    private void phase() {
        seats.clear();
        withoutHeld.clear();
        waitingDummies = dummies;
        Arrays.fill(choice, Graph.NONE);
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (canBid(mentee)) {
                settle(mentee);
            }
        }
        if (waitingDummies > 0) {
            listMentorsByPrice();
        }
        while (waitingDummies > 0) {
            settle(bidOfDummy());
        }
    }

    /** This one bids, and whoever is outbid by it, until somebody takes a free place or a dummy has to wait. */
    private void settle(int first) {
        int bidder = first;
        while (bidder >= 0) {
            bidder = bidOf(bidder);
        }
        if (bidder == DUMMY) {
            waitingDummies++;
        }
    }

    /** @return who loses the place */
    private int bidOf(int mentee) {
        bids++;
        // Locals, because this loop is where the time goes and the compiler cannot know that fields stay as they are.
        int[] mentors = graph.mentor();
        int[] weights = graph.weight();
        long[] prices = price;
        long unit = scale;
        int end = graph.first()[mentee + 1];
        int bestEdge = Graph.NONE;
        long best = without > 0 ? least * unit - withoutPrice : -OUT_OF_REACH;
        long second = -OUT_OF_REACH;
        for (int edge = graph.first()[mentee]; edge < end; edge++) {
            long value = weights[edge] * unit - prices[mentors[edge]];
            if (value > second) {
                if (value > best) {
                    second = best;
                    best = value;
                    bestEdge = edge;
                } else {
                    second = value;
                }
            }
        }
        // Who has no other choice may bid anything; this outdoes all who have.
        long beyond = second > -OUT_OF_REACH / 2 ? best - second : range;
        choice[mentee] = bestEdge;
        return bestEdge == Graph.NONE
                ? goWithout(withoutPrice + beyond + step, mentee)
                : hold(mentors[bestEdge], prices[mentors[bestEdge]] + beyond + step, mentee);
    }

    /** Measured against a price that may be out of date and so too low: the bid is then lower, but still a bid. */
    private int bidOfDummy() {
        waitingDummies--;
        int mentor = byPrice.weakest(0);
        while (price[mentor] > byPrice.lowest(0)) {
            byPrice.displace(0, price[mentor], mentor);
            mentor = byPrice.weakest(0);
        }
        int displaced = hold(mentor, byPrice.second(0) + step, DUMMY);
        byPrice.displace(0, price[mentor], mentor);
        return displaced;
    }

    private int hold(int mentor, long bid, int bidder) {
        int displaced = seats.hold(mentor, bid, bidder);
        if (seats.full(mentor)) {
            price[mentor] = seats.lowest(mentor);
        }
        return displaced;
    }

    private int goWithout(long bid, int mentee) {
        int displaced = withoutHeld.hold(0, bid, mentee);
        if (withoutHeld.full(0)) {
            withoutPrice = withoutHeld.lowest(0);
        }
        return displaced;
    }

    private void listMentorsByPrice() {
        byPrice.clear();
        for (int mentor = 0; mentor < price.length; mentor++) {
            byPrice.take(0, price[mentor], mentor);
        }
    }
}
