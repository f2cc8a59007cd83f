package org.mentorher.matching.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What users pick instead, and up to which size each is run unless it is asked for by name. */
record Peers(Options options) {
    static final Set<String> NAMES =
            Set.of("ortools", "jgrapht-flow", "jgrapht-matching", "textbook", "greedy", "timefold");

    /** They find the most pairs of the highest total weight, as OPTIMAL does. */
    List<Contender> exact(int mentees) {
        var peers = new ArrayList<Contender>();
        if (runs("ortools", mentees, Integer.MAX_VALUE)) {
            peers.add(new OrTools());
        }
        if (runs("jgrapht-flow", mentees, 10_000)) {
            peers.add(new JGraphTFlow());
        }
        if (runs("jgrapht-matching", mentees, 10_000)) {
            peers.add(new JGraphTMatching());
        }
        return peers;
    }

    /** They find the stable matching that is best for mentees, as STABLE does. */
    List<Contender> stable(int mentees) {
        return runs("textbook", mentees, 100_000) ? List.of(new TextbookAcceptance()) : List.of();
    }

    /** They promise nothing; what counts is how close they come. */
    List<Contender> heuristic(int mentees) {
        var peers = new ArrayList<Contender>();
        if (runs("greedy", mentees, 1_000_000)) {
            peers.add(Ours.GREEDY);
        }
        if (runs("timefold", mentees, 100_000)) {
            peers.add(new Timefold(Duration.ofSeconds(options.seconds())));
        }
        return peers;
    }

    private boolean runs(String peer, int mentees, int most) {
        return options.peers().isEmpty() ? mentees <= most : options.peers().contains(peer);
    }
}
