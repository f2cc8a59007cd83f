package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A candidate graph as a list of lists, to be made up, changed and matched the slow and obvious way. */
final class SmallGraph {
    /** One entry of a mentee's list. */
    record Wish(int mentor, int claim, int weight) {}

    final List<List<Wish>> lists = new ArrayList<>();
    final int[] capacity;
    private final int[] standing;

    SmallGraph(int mentees, int... capacity) {
        this.capacity = capacity;
        standing = new int[mentees];
        for (int mentee = 0; mentee < mentees; mentee++) {
            standing[mentee] = mentee;
            lists.add(new ArrayList<>());
        }
    }

    /** Crowded: about two mentees a seat, few different claims and weights. */
    static SmallGraph random(Random random, int mostMentees, int mostMentors) {
        int mentees = random.nextInt(mostMentees + 1);
        var graph = new SmallGraph(
                mentees, random.ints(1 + random.nextInt(mostMentors), 0, 3).toArray());
        var order = new ArrayList<>(IntStream.range(0, mentees).boxed().toList());
        Collections.shuffle(order, random);
        Arrays.setAll(graph.standing, order::get);
        graph.lists.forEach(list -> graph.fill(list, random, random.nextInt(graph.capacity.length + 1)));
        return graph;
    }

    private void fill(List<Wish> list, Random random, int length) {
        var mentors =
                new ArrayList<>(IntStream.range(0, capacity.length).boxed().toList());
        Collections.shuffle(mentors, random);
        mentors.subList(0, length).forEach(mentor -> list.add(wish(mentor, random)));
    }

    static Wish wish(int mentor, Random random) {
        return new Wish(mentor, random.nextInt(4), random.nextInt(5));
    }

    Graph graph() {
        int[] first = new int[lists.size() + 1];
        for (int mentee = 0; mentee < lists.size(); mentee++) {
            first[mentee + 1] = first[mentee] + lists.get(mentee).size();
        }
        var all = lists.stream().flatMap(List::stream).toList();
        return new Graph(
                first,
                all.stream().mapToInt(Wish::mentor).toArray(),
                all.stream().mapToInt(Wish::claim).toArray(),
                all.stream().mapToInt(Wish::weight).toArray(),
                capacity,
                standing);
    }

    /** The stable matching that is best for mentees, by asking round after round. */
    static int[] stable(Graph graph) {
        int[] asks = Arrays.copyOf(graph.first(), graph.mentees());
        boolean again = true;
        while (again) {
            again = false;
            for (int mentor = 0; mentor < graph.mentors(); mentor++) {
                var suitors = new ArrayList<Integer>();
                for (int mentee = 0; mentee < asks.length; mentee++) {
                    if (asks[mentee] < graph.first()[mentee + 1] && graph.mentor()[asks[mentee]] == mentor) {
                        suitors.add(mentee);
                    }
                }
                suitors.sort(
                        (one, other) -> Long.compare(graph.claim(one, asks[one]), graph.claim(other, asks[other])));
                for (int at = graph.capacity()[mentor]; at < suitors.size(); at++) {
                    asks[suitors.get(at)]++;
                    again = true;
                }
            }
        }
        for (int mentee = 0; mentee < asks.length; mentee++) {
            asks[mentee] = asks[mentee] == graph.first()[mentee + 1] ? Graph.NONE : asks[mentee];
        }
        return asks;
    }

    /** Every matching there is; for tiny graphs only. */
    static void eachMatching(Graph graph, Consumer<int[]> visitor) {
        int[] choice = new int[graph.mentees()];
        Arrays.fill(choice, Graph.NONE);
        eachFrom(graph, 0, choice, new int[graph.mentors()], visitor);
    }

    private static void eachFrom(Graph graph, int mentee, int[] choice, int[] taken, Consumer<int[]> visitor) {
        if (mentee == choice.length) {
            visitor.accept(choice);
            return;
        }
        eachFrom(graph, mentee + 1, choice, taken, visitor);
        for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
            int mentor = graph.mentor()[edge];
            if (taken[mentor] < graph.capacity()[mentor]) {
                taken[mentor]++;
                choice[mentee] = edge;
                eachFrom(graph, mentee + 1, choice, taken, visitor);
                choice[mentee] = Graph.NONE;
                taken[mentor]--;
            }
        }
    }

    /** Whether no pair would both rather have each other, looked at pair by pair. */
    static boolean isStable(Graph graph, int[] choice) {
        for (int mentee = 0; mentee < choice.length; mentee++) {
            int end = choice[mentee] == Graph.NONE ? graph.first()[mentee + 1] : choice[mentee];
            for (int edge = graph.first()[mentee]; edge < end; edge++) {
                int held = 0;
                boolean preferred = false;
                for (int other = 0; other < choice.length; other++) {
                    if (choice[other] != Graph.NONE && graph.mentor()[choice[other]] == graph.mentor()[edge]) {
                        held++;
                        preferred |= graph.claim(mentee, edge) < graph.claim(other, choice[other]);
                    }
                }
                if (preferred || held < graph.capacity()[graph.mentor()[edge]]) {
                    return false;
                }
            }
        }
        return true;
    }

    static long weight(Graph graph, int[] choice) {
        return Arrays.stream(choice)
                .filter(edge -> edge != Graph.NONE)
                .mapToLong(edge -> graph.weight()[edge])
                .sum();
    }

    static int matched(int[] choice) {
        return (int) Arrays.stream(choice).filter(edge -> edge != Graph.NONE).count();
    }

    /** The most pairs, then the most weight: the same answer as OPTIMAL up to ties; for tiny graphs only. */
    static int[] best(Graph graph) {
        int[][] best = {null};
        eachMatching(graph, choice -> {
            if (best[0] == null || value(graph, choice) > value(graph, best[0])) {
                best[0] = choice.clone();
            }
        });
        return best[0];
    }

    static long value(Graph graph, int[] choice) {
        return 1000L * matched(choice) + weight(graph, choice);
    }
}
