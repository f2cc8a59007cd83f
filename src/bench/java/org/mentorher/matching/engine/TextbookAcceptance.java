package org.mentorher.matching.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Deferred acceptance as textbooks and tutorials write it in Java: people are names, orders are lists, each mentor has a
 * map of ranks and a queue with the worst mentee on top. Correct, and linear in the requests but for that queue. Making
 * the ranks counts as building.
 */
final class TextbookAcceptance implements Contender {

    @Override
    public String name() {
        return "textbook deferred acceptance";
    }

    @Override
    public Outcome solve(Graph graph) {
        var mentees = new HashMap<String, List<String>>();
        var mentors = new HashMap<String, List<String>>();
        var seats = new HashMap<String, Integer>();
        read(graph, mentees, mentors, seats);
        long start = Clock.now();
        var held = queues(mentors);
        long built = Clock.now();
        match(mentees, seats, held);
        long solved = Clock.now();

        int[] choice = new int[graph.mentees()];
        Arrays.fill(choice, Graph.NONE);
        held.forEach((mentor, queue) -> queue.forEach(mentee -> {
            int number = Integer.parseInt(mentee.substring("mentee-".length()));
            choice[number] = graph.first()[number] + mentees.get(mentee).indexOf(mentor);
        }));
        return new Outcome(choice, built - start, solved - built);
    }

    /** Worst mentee on top. */
    private static Map<String, PriorityQueue<String>> queues(Map<String, List<String>> mentors) {
        var held = new HashMap<String, PriorityQueue<String>>();
        mentors.forEach((mentor, order) -> {
            var rank = new HashMap<String, Integer>();
            for (int place = 0; place < order.size(); place++) {
                rank.put(order.get(place), place);
            }
            held.put(
                    mentor,
                    new PriorityQueue<>(
                            Comparator.<String, Integer>comparing(rank::get).reversed()));
        });
        return held;
    }

    private static void match(
            Map<String, List<String>> mentees, Map<String, Integer> seats, Map<String, PriorityQueue<String>> held) {
        var next = new HashMap<String, Integer>();
        var free = new ArrayDeque<>(mentees.keySet());
        while (!free.isEmpty()) {
            var mentee = free.poll();
            var order = mentees.get(mentee);
            int place = next.merge(mentee, 1, Integer::sum) - 1;
            if (place >= order.size()) {
                continue;
            }
            var queue = held.get(order.get(place));
            queue.add(mentee);
            if (queue.size() > seats.get(order.get(place))) {
                free.add(queue.poll());
            }
        }
    }

    /** From our arrays into what such a program begins with; not counted. */
    private static void read(
            Graph graph,
            Map<String, List<String>> mentees,
            Map<String, List<String>> mentors,
            Map<String, Integer> seats) {
        record Claim(String mentee, long claim) {}
        var claims = new ArrayList<List<Claim>>();
        var names = new String[graph.mentors()];
        for (int mentor = 0; mentor < names.length; mentor++) {
            names[mentor] = "mentor-" + mentor;
            seats.put(names[mentor], graph.capacity()[mentor]);
            claims.add(new ArrayList<>());
        }
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            var name = "mentee-" + mentee;
            var order = new ArrayList<String>();
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                order.add(names[graph.mentor()[edge]]);
                claims.get(graph.mentor()[edge]).add(new Claim(name, graph.claim(mentee, edge)));
            }
            mentees.put(name, order);
        }
        for (int mentor = 0; mentor < names.length; mentor++) {
            mentors.put(
                    names[mentor],
                    claims.get(mentor).stream()
                            .sorted(Comparator.comparingLong(Claim::claim))
                            .map(Claim::mentee)
                            .toList());
        }
    }
}
