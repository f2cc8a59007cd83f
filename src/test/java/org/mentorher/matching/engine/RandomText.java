package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded random markets in the exchange format, lines shuffled. */
final class RandomText {
    private RandomText() {}

    /** @param keys how many different keys there are: few make ties */
    static List<String> lines(long seed, int mentees, int mentors, int keys) {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        for (int mentor = 0; mentor < mentors; mentor++) {
            lines.add("cap r" + mentor + " " + random.nextInt(4));
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            var order = new ArrayList<>(IntStream.range(0, mentors).boxed().toList());
            Collections.shuffle(order, random);
            for (int mentor : order.subList(0, random.nextInt(mentors + 1))) {
                lines.add("edge e%d r%d %d %d %d"
                        .formatted(mentee, mentor, random.nextInt(keys), random.nextInt(keys), random.nextInt(50)));
            }
        }
        Collections.shuffle(lines, random);
        return lines;
    }

    /** Keys that differ for sure: a random order of all edges for each side. */
    static List<String> strictLines(long seed, int mentees, int mentors) {
        var random = new Random(seed);
        var lines = lines(seed, mentees, mentors, 1);
        var keys = new ArrayList<>(
                IntStream.range(-lines.size(), lines.size()).boxed().toList());
        Collections.shuffle(keys, random);
        for (int at = 0; at < lines.size(); at++) {
            var words = lines.get(at).split(" ");
            if (words[0].equals("edge")) {
                words[3] = keys.get(2 * at).toString();
                words[4] = keys.get(2 * at + 1).toString();
                lines.set(at, String.join(" ", words));
            }
        }
        return lines;
    }

    /** Pairs who strictly prefer each other, found from the texts alone. */
    static int blocking(List<String> market, List<String> matching) {
        int blocking = 0;
        for (var edge : edges(market)) {
            var hers = edges(market).stream().filter(e -> e[1].equals(edge[1]) && matching.contains(pair(e)));
            var held = edges(market).stream()
                    .filter(e -> e[2].equals(edge[2]) && matching.contains(pair(e)))
                    .toList();
            boolean sheWould = hers.allMatch(e -> key(e, 3) < key(edge, 3));
            boolean mentorWould =
                    held.size() < capacity(market, edge[2]) || held.stream().anyMatch(e -> key(e, 4) < key(edge, 4));
            blocking += sheWould && mentorWould ? 1 : 0;
        }
        return blocking;
    }

    static long weight(List<String> market, List<String> matching) {
        return edges(market).stream()
                .filter(e -> matching.contains(pair(e)))
                .mapToLong(e -> key(e, 5))
                .sum();
    }

    private static List<String[]> edges(List<String> market) {
        return market.stream()
                .filter(line -> line.startsWith("edge "))
                .map(line -> line.split(" "))
                .toList();
    }

    private static String pair(String[] edge) {
        return edge[1] + " " + edge[2];
    }

    private static long key(String[] edge, int word) {
        return Long.parseLong(edge[word]);
    }

    private static int capacity(List<String> market, String mentor) {
        return market.stream()
                .filter(line -> line.startsWith("cap " + mentor + " "))
                .mapToInt(line -> Integer.parseInt(line.split(" ")[2]))
                .findAny()
                .orElseThrow();
    }
}
