package org.mentorher.matching.engine;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a market and a matching in the format of {@link Exchange}. Keys are places, counted from the end: nothing of
 * a score is told but the pair's weight. People come in the order of their names, so that nothing is told by the order
 * of the lines either. What is read back has the same orders on both sides, and so the same stable matching.
 */
final class ExchangeWriter {
    private final List<String> mentees;
    private final List<String> mentors;
    private final Appendable out;

    /**
     * @param mentees for each mentee a name without blanks and {@code #}, at most 255 bytes; all different
     * @param mentors the same for each mentor
     */
    ExchangeWriter(List<String> mentees, List<String> mentors, Appendable out) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.out = out;
    }

    /** Mentees without candidates have no line: nothing that may come out depends on them. */
    void market(Graph graph) throws IOException {
        for (int mentor : byName(mentors)) {
            line("cap", mentors.get(mentor), graph.capacity()[mentor]);
        }
        long[] claim = new long[graph.edges()];
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                claim[edge] = graph.claim(mentee, edge);
            }
        }
        // A claim is the better the smaller, a key the higher: the place from the end is the key.
        int[] mentorKey = Grouped.of(graph.mentors(), claim.length, edge -> graph.mentor()[edge])
                .places(edge -> claim[edge]);
        for (int mentee : byName(mentees)) {
            int end = graph.first()[mentee + 1];
            for (int edge = graph.first()[mentee]; edge < end; edge++) {
                int mentor = graph.mentor()[edge];
                line(
                        "edge",
                        mentees.get(mentee),
                        mentors.get(mentor),
                        end - 1 - edge,
                        mentorKey[edge],
                        graph.weight()[edge]);
            }
        }
    }

    void matching(Graph graph, int[] choice) throws IOException {
        for (int mentee : byName(mentees)) {
            if (choice[mentee] != Graph.NONE) {
                line(mentees.get(mentee), mentors.get(graph.mentor()[choice[mentee]]));
            }
        }
    }

    private void line(Object... words) throws IOException {
        for (int at = 0; at < words.length; at++) {
            out.append(words[at].toString()).append(at < words.length - 1 ? ' ' : '\n');
        }
    }

    private static int[] byName(List<String> names) {
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
