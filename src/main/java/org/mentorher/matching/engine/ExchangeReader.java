package org.mentorher.matching.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Reads a market in the format of {@link Exchange}. Edges are kept in columns as they come (32 bytes each), then put in
 * order by counting, twice: no edge is an object, and no sort is longer than one person's list.
 */
final class ExchangeReader {
    private static final String CAP = "cap MENTOR CAPACITY";
    private static final String EDGE = "edge MENTEE MENTOR MENTEE_KEY MENTOR_KEY WEIGHT";
    /** Arrays go no further. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private static final int UNKNOWN = -1;

    private final Lines lines;
    private final Names mentees = new Names();
    private final Names mentors = new Names();
    /** For each mentor, in the order in which they come, the seats. */
    private final Ints capacity = new Ints();

    private final Ints mentee = new Ints();
    private final Ints mentor = new Ints();
    private final Longs menteeKey = new Longs();
    private final Longs mentorKey = new Longs();
    private final Ints weight = new Ints();
    private final Ints line = new Ints();

    private ExchangeReader(Lines lines) {
        this.lines = lines;
    }

    static Exchange read(Path file) throws IOException, Malformed {
        try (var lines = new Lines(file)) {
            return new ExchangeReader(lines).read();
        }
    }

    private Exchange read() throws IOException, Malformed {
        while (lines.next()) {
            if (lines.is(0, "cap")) {
                readCap();
            } else if (lines.is(0, "edge")) {
                readEdge();
            } else {
                throw lines.malformed("\"cap\" or \"edge\"", lines.shown(0));
            }
            if (edges() == MOST || !mentees.roomy() || !mentors.roomy()) {
                throw lines.malformed("at most 2 billion edges and 2 GB of names", "more");
            }
        }
        requireCapacities();
        return inOrder();
    }

    private int edges() {
        return mentee.size();
    }

    private void readCap() throws Malformed {
        requireWords(3, CAP);
        int number = mentor(1);
        if (capacity.get(number) != UNKNOWN) {
            throw lines.malformed("one cap line a mentor", "another one of " + lines.shown(1));
        }
        capacity.set(number, (int) lines.number(2, "a capacity", 0, Integer.MAX_VALUE));
    }

    private void readEdge() throws Malformed {
        requireWords(6, EDGE);
        mentee.add(mentees.number(lines.buffer(), lines.start(1), lines.end(1)));
        mentor.add(mentor(2));
        menteeKey.add(lines.number(3, "a mentee's key", Long.MIN_VALUE, Long.MAX_VALUE));
        mentorKey.add(lines.number(4, "a mentor's key", Long.MIN_VALUE, Long.MAX_VALUE));
        weight.add((int) lines.number(5, "a weight", 0, Integer.MAX_VALUE));
        line.add(lines.line());
    }

    private void requireWords(int count, String form) throws Malformed {
        if (lines.words() != count) {
            throw lines.malformed('"' + form + '"', lines.counted());
        }
    }

    private int mentor(int word) {
        int number = mentors.number(lines.buffer(), lines.start(word), lines.end(word));
        if (number == capacity.size()) {
            capacity.add(UNKNOWN);
        }
        return number;
    }

    private void requireCapacities() throws Malformed {
        for (int edge = 0; edge < edges(); edge++) {
            if (capacity.get(mentor.get(edge)) == UNKNOWN) {
                throw lines.malformed(
                        line.get(edge), "a mentor with a cap line", Lines.shown(mentors.bytes(mentor.get(edge))));
            }
        }
    }

    private Exchange inOrder() throws Malformed {
        int[] menteeNumber = mentees.sort();
        int[] mentorNumber = mentors.sort();
        int[] seats = new int[mentors.size()];
        for (int number = 0; number < seats.length; number++) {
            seats[mentorNumber[number]] = capacity.get(number);
        }
        for (int edge = 0; edge < edges(); edge++) {
            mentee.set(edge, menteeNumber[mentee.get(edge)]);
            mentor.set(edge, mentorNumber[mentor.get(edge)]);
        }
        var rows = Grouped.of(mentees.size(), edges(), mentee::get);
        putInOrder(rows);
        int[] claim = Grouped.of(seats.length, edges(), mentor::get).places(mentorKey::get);
        var graph = new Graph(
                rows.first(),
                rows.ints(mentor::get),
                rows.ints(edge -> claim[edge]),
                rows.ints(weight::get),
                seats,
                mentees.lots());
        return new Exchange(graph, mentees, mentors, rows.longs(menteeKey::get), rows.longs(mentorKey::get));
    }

    /** Puts each mentee's edges in the order of her keys, equal ones in the order of the mentors' lots. */
    private void putInOrder(Grouped rows) throws Malformed {
        int[] lot = mentors.lots();
        int[] place = rows.places(menteeKey::get);
        int again = edges();
        for (int row = 0; row < mentees.size(); row++) {
            int from = rows.first()[row];
            int to = rows.first()[row + 1];
            sort(rows.edge(), from, to, edge -> lot[mentor.get(edge)]);
            for (int at = from + 1; at < to; at++) {
                if (mentor.get(rows.edge()[at]) == mentor.get(rows.edge()[at - 1])) {
                    again = Math.min(again, rows.edge()[at]);
                }
            }
            sort(rows.edge(), from, to, edge -> place[edge]);
        }
        if (again < edges()) {
            String found = "another one of " + Lines.shown(mentees.bytes(mentee.get(again))) + " and "
                    + Lines.shown(mentors.bytes(mentor.get(again)));
            throw lines.malformed(line.get(again), "one edge line a pair", found);
        }
    }

    /** By place, which is not negative; where it is equal the order stays. */
    private static void sort(int[] edges, int from, int to, IntUnaryOperator place) {
        int[] given = Arrays.copyOfRange(edges, from, to);
        long[] order = new long[given.length];
        Arrays.setAll(order, at -> (long) place.applyAsInt(given[at]) << 32 | at);
        Arrays.sort(order);
        for (int at = 0; at < given.length; at++) {
            edges[from + at] = given[(int) order[at]];
        }
    }
}
