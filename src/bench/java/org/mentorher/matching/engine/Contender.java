package org.mentorher.matching.engine;

import java.util.function.Function;

/** One way to solve a graph: ours, or what users pick instead. */
interface Contender {
    String name();

    /** Solves once, and measures itself: only the contender knows what of its work is preparation. */
    Outcome solve(Graph graph);

    /**
     * @param choice for each mentee the index of her edge in the graph, or {@link Graph#NONE}
     * @param building nanoseconds to bring the graph into the form that the contender takes
     * @param solving nanoseconds to solve it, without reading the result back
     */
    record Outcome(int[] choice, long building, long solving) {
        long all() {
            return building + solving;
        }
    }

    static Contender of(String name, Function<Graph, int[]> method) {
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Outcome solve(Graph graph) {
                long start = Clock.now();
                int[] choice = method.apply(graph);
                return new Outcome(choice, 0, Clock.now() - start);
            }
        };
    }
}
