package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** The tables that set the engine beside its peers. */
record Comparisons(Options options, Source source, Peers peers, Paper paper) {

    void exact() {
        duelTable("Most pairs, then the highest total: the same pairs and the same weight every time");
        for (int mentees : options.sizes()) {
            var graph = source.graph(mentees);
            duels(Options.shortly(mentees), graph, Ours.OPTIMAL, peers.exact(mentees), sameTally(graph));
            if (mentees == 100_000) {
                var flow = peers.exact(mentees).stream().limit(1).toList();
                var tight = source.graph(mentees, 1);
                duels("100k, as many seats as mentees", tight, Ours.OPTIMAL, flow, sameTally(tight));
                var equal = Source.equalWeights(graph);
                duels("100k, equal weights", equal, Ours.OPTIMAL, flow, sameTally(equal));
            }
        }
    }

    void stable() {
        duelTable("Stable: the same matching every time");
        for (int mentees : options.sizes()) {
            if (!peers.stable(mentees).isEmpty()) {
                var graph = source.graph(mentees);
                duels(Options.shortly(mentees), graph, Ours.STABLE, peers.stable(mentees), Arrays::equals);
            }
        }
    }

    private void duelTable(String words) {
        paper.table(
                words,
                "mentees",
                "peer",
                "ours",
                "peer's time",
                "peer ÷ ours",
                "without its building",
                "pairs of runs");
    }

    private void duels(
            String market, Graph graph, Contender ours, List<Contender> peers, BiPredicate<int[], int[]> same) {
        for (var peer : peers) {
            var duel = Duel.of(graph, ours, peer, options.pairs(), same);
            paper.row(
                    market,
                    peer.name(),
                    Paper.millis(duel.ours()),
                    Paper.millis(duel.peer()),
                    "**" + Paper.number(duel.ratio()) + "**",
                    Paper.number(duel.solving()),
                    duel.pairs());
        }
    }

    private static BiPredicate<int[], int[]> sameTally(Graph graph) {
        return (ours, peers) -> Tally.of(graph, ours).equals(Tally.of(graph, peers));
    }

    void quality() {
        paper.table(
                "What is reached, as a share of OPTIMAL",
                "mentees",
                "method",
                "time",
                "pairs",
                "weight",
                "share of the weight",
                "blocking pairs");
        for (int mentees : options.sizes()) {
            var others = peers.heuristic(mentees);
            if (others.isEmpty()) {
                continue;
            }
            var graph = source.graph(mentees);
            var best = reached(mentees, graph, Ours.OPTIMAL, null);
            reached(mentees, graph, Ours.STABLE, best);
            others.forEach(other -> reached(mentees, graph, other, best));
        }
    }

    private Tally reached(int mentees, Graph graph, Contender contender, Tally best) {
        if (!(contender instanceof Timefold)) {
            Duel.warm(graph, contender);
        }
        var outcome = contender.solve(graph);
        var tally = Tally.of(graph, outcome.choice());
        paper.row(
                Options.shortly(mentees),
                contender.name(),
                Paper.millis(outcome.all() / 1e6),
                tally.matched(),
                tally.weight(),
                Paper.percent(tally.share(best == null ? tally : best)),
                BlockingPairs.count(graph, outcome.choice()));
        return tally;
    }
}
