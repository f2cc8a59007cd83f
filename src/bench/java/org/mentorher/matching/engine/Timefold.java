package org.mentorher.matching.engine;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.stream.IntStream;

/** Timefold's solver with its default phases: a construction heuristic, then local search until the time is over. */
record Timefold(Duration limit) implements Contender {

    @Override
    public String name() {
        return "Timefold, " + limit.toSeconds() + " s";
    }

    @Override
    public Outcome solve(Graph graph) {
        long start = System.nanoTime();
        var seats = IntStream.range(0, graph.mentors())
                .mapToObj(number -> new Planning.Seats(number, graph.capacity()[number]))
                .toList();
        var requests = new ArrayList<Planning.Request>();
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            var candidates = new ArrayList<Planning.Seats>();
            var weights = new IdentityHashMap<Planning.Seats, Integer>();
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                candidates.add(seats.get(graph.mentor()[edge]));
                weights.put(seats.get(graph.mentor()[edge]), graph.weight()[edge]);
            }
            requests.add(new Planning.Request(mentee, candidates, weights));
        }
        var config = new SolverConfig()
                .withSolutionClass(Planning.class)
                .withEntityClasses(Planning.Request.class)
                .withConstraintProviderClass(Planning.Rules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withTerminationSpentLimit(limit);
        var solver = SolverFactory.<Planning>create(config).buildSolver();
        long built = System.nanoTime();
        var solution = solver.solve(new Planning(requests));
        long solved = System.nanoTime();

        if (!solution.score.isFeasible()) {
            throw new IllegalStateException("Timefold left mentors over capacity: " + solution.score);
        }
        int[] choice = new int[graph.mentees()];
        Arrays.fill(choice, Graph.NONE);
        for (var request : solution.requests) {
            for (int edge = graph.first()[request.mentee]; edge < graph.first()[request.mentee + 1]; edge++) {
                if (request.seats != null && request.seats.mentor == graph.mentor()[edge]) {
                    choice[request.mentee] = edge;
                }
            }
        }
        return new Outcome(choice, built - start, solved - built);
    }
}
