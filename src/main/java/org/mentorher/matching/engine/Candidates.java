package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.mentorher.matching.engine.Progress.Step;

/**
 * The candidate graph of a market. At first a mentee's list holds the mentors whom she named and the best so many others
 * that the budgets let her find. Who is left over although her list was cut short has it extended, so that in the end
 * no list is to blame.
 */
final class Candidates {
    /** So many edges more are no matter; beyond that, extended lists leave out mentors who would not take her. */
    private static final long EDGES_TO_SPARE = 64_000_000;

    private static final IntConsumer UNHEARD = chunks -> {};

    private final Packed market;
    private final int threads;
    private final Postings postings;
    private final Claims claims;
    private final Graph graph;
    /** One for each thread that asks for ranks. */
    private final ThreadLocal<Search> searches;
    /** Mentees whose lists the budgets cut, and whose lists were full. */
    private final BitSet cut;

    private final BitSet full;

    /** Those whose lists leave out some who would not take them. */
    private final BitSet thinned;

    private Candidates(Packed market, int threads, Postings postings, Claims claims, Found found, BitSet thinned) {
        this.market = market;
        this.threads = threads;
        this.postings = postings;
        this.claims = claims;
        searches = ThreadLocal.withInitial(() -> new Search(market, postings));
        graph = Rows.graph(found.rows(), market.mentees(), market.mentors.capacity(), market.roster.standing());
        cut = found.marked(Found.CUT);
        full = found.marked(Found.FULL);
        this.thinned = thinned;
    }

    /** On two threads where there are two and it pays. */
    static Candidates of(Packed market) {
        return of(market, Workers.threads(market.mentees()), UNHEARD);
    }

    static Candidates of(Packed market, int threads) {
        return of(market, threads, UNHEARD);
    }

    /** @param heard hears of how many chunks the lists are begun; what it throws ends the search */
    private static Candidates of(Packed market, int threads, IntConsumer heard) {
        var postings = Postings.of(market);
        var claims = new Claims(market);
        var found = new Found(market.mentees());
        Workers.run(
                threads,
                found.chunks(),
                () -> {
                    var search = new Search(market, postings);
                    return chunk -> found.fill(chunk, market.terms.policy().listLength(), (rows, mentee) -> {
                        var best = search.best(mentee);
                        write(market, claims, mentee, best, rows);
                        return (search.cut() ? Found.CUT : 0) | (best.dropped() ? Found.FULL : 0);
                    });
                },
                heard);
        return new Candidates(market, threads, postings, claims, found, new BitSet());
    }

    /** Extended until nobody is left over by the stable matching because of a list that was full. */
    static Candidates enough(Packed market, Progress progress) {
        int chunks = Math.max(1, Found.chunks(market.mentees()));
        // The first extension is half of the work; the few that may follow are small and count as its end.
        var candidates = of(
                market, Workers.threads(market.mentees()), begun -> progress.at(Step.CANDIDATES, begun, 2L * chunks));
        for (int extension = 1; ; extension++) {
            boolean first = extension == 1;
            var longer = candidates.extended(
                    DeferredAcceptance.choice(candidates.graph()),
                    begun -> progress.at(Step.CANDIDATES, first ? chunks + begun : 2L * chunks, 2L * chunks));
            if (longer == candidates) {
                return candidates;
            }
            candidates = longer;
        }
    }

    /** Best first for each mentee. */
    Graph graph() {
        return graph;
    }

    /** How many mentees' lists the budgets cut: they may have better candidates than those listed. */
    int cut() {
        return cut.cardinality();
    }

    /** How many mentees have candidates beyond the end of their lists. */
    int full() {
        return full.cardinality();
    }

    /** The place of an edge's mentor in a mentee's own order of all her candidates within the budgets, 1 is best. */
    int rank(int mentee, int edge) {
        int place = edge - graph.first()[mentee] + 1;
        int mentor = graph.mentor()[edge];
        if (!thinned.get(mentee) || place <= market.terms.policy().listLength()) {
            return place;
        }
        long key = Keys.of(market, mentor, mentee);
        var all = searches.get().all(mentee, null, Long.MAX_VALUE);
        int found = all.finish();
        int named = 0;
        while (market.mentees.named().contains(mentee, graph.mentor()[graph.first()[mentee] + named])) {
            named++;
        }
        return named + Arrays.binarySearch(all.keys(), 0, found, key) + 1;
    }

    /**
     * With longer lists for those who are left over although theirs were full: with all their candidates within the
     * budgets, as far as memory allows, or else with all who would take them.
     *
     * @param choice a stable matching of this graph
     * @return this, if there is nobody to extend the list of
     */
    Candidates extended(int[] choice) {
        return extended(choice, UNHEARD);
    }

    private Candidates extended(int[] choice, IntConsumer heard) {
        var leftOver = new BitSet();
        full.stream().filter(mentee -> choice[mentee] == Graph.NONE).forEach(leftOver::set);
        if (leftOver.isEmpty()) {
            return this;
        }
        long most = Math.min(market.terms.policy().totalBudget(), market.mentors());
        var cutoffs = leftOver.cardinality() * most > EDGES_TO_SPARE ? new Cutoffs(claims, graph, choice) : null;
        var found = new Found(market.mentees());
        Workers.run(
                threads,
                found.chunks(),
                () -> {
                    var search = new Search(market, postings);
                    return chunk -> found.fill(chunk, 0, (rows, mentee) -> {
                        if (!leftOver.get(mentee)) {
                            rows.add(graph, mentee);
                            return (cut.get(mentee) ? Found.CUT : 0) | (full.get(mentee) ? Found.FULL : 0);
                        }
                        int last = graph.mentor()[graph.first()[mentee + 1] - 1];
                        write(market, claims, mentee, search.all(mentee, cutoffs, Keys.of(market, last, mentee)), rows);
                        return search.cut() ? Found.CUT : 0;
                    });
                },
                heard);
        var thin = (BitSet) thinned.clone();
        if (cutoffs != null) {
            thin.or(leftOver);
        }
        return new Candidates(market, threads, postings, claims, found, thin);
    }

    private static void write(Packed market, Claims claims, int mentee, Best best, Rows rows) {
        var named = market.mentees.named();
        for (int at = named.first()[mentee]; at < named.first()[mentee + 1]; at++) {
            if (market.broken(named.values()[at], mentee) == 0) {
                write(market, claims, mentee, named.values()[at], market.menteeInner(named.values()[at], mentee), rows);
            }
        }
        int found = best.finish();
        for (int at = 0; at < found; at++) {
            long key = best.keys()[at];
            int mentor = Keys.mentor(key);
            write(market, claims, mentee, mentor, Keys.menteeInner(key), rows);
        }
    }

    private static void write(Packed market, Claims claims, int mentee, int mentor, int menteeInner, Rows rows) {
        int mentorInner = market.mentorInner(mentor, mentee);
        rows.add(mentor, claims.claim(mentee, mentorInner), menteeInner + mentorInner);
    }
}
