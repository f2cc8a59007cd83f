package org.mentorher.matching.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One measurement in a process of its own, which answers with one line. */
final class Child {
    static final String WORD = "child";

    private static final int BUFFER = 1 << 16;

    private Child() {}

    /** The most memory that a process needs which reads the graph and does this with it: graph, optimal or ortools. */
    static long peak(Path graph, String what) throws IOException, InterruptedException {
        return Long.parseLong(answer(List.of(what, graph.toString())));
    }

    /** @return the child's last line */
    static String answer(List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseParallelGC",
                "-XX:MaxRAMPercentage=75",
                "-cp",
                System.getProperty("java.class.path"),
                Benchmarks.class.getName(),
                WORD));
        command.addAll(words);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new String(process.getInputStream().readAllBytes())
                .strip()
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IOException(words + " failed");
        }
        return lines.getLast();
    }

    static void main(String... words) throws IOException {
        if (words[1].equals("growth")) {
            Growth.child(Integer.parseInt(words[2]), Options.of(Arrays.copyOfRange(words, 3, words.length)));
            return;
        }
        if (words[1].equals("sheets")) {
            Spreadsheets.child(Path.of(words[2]));
            return;
        }
        var graph = read(Path.of(words[2]));
        switch (words[1]) {
            case "graph" -> {}
            case "optimal" -> Ours.OPTIMAL.solve(graph);
            case "ortools" -> {
                new OrTools();
                // Its good user lets the graph go once the arcs are there.
                var flow = OrTools.flow(graph);
                graph = null;
                System.gc();
                OrTools.solve(flow);
            }
            default -> throw new IllegalArgumentException(words[1]);
        }
        System.out.println(Machine.peak());
    }

    static void write(Graph graph, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            for (var numbers : List.of(
                    graph.first(), graph.mentor(), graph.claim(), graph.weight(), graph.capacity(), graph.standing())) {
                out.writeInt(numbers.length);
                for (int number : numbers) {
                    out.writeInt(number);
                }
            }
        }
    }

    private static Graph read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            return new Graph(numbers(in), numbers(in), numbers(in), numbers(in), numbers(in), numbers(in));
        }
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = in.readInt();
        }
        return numbers;
    }
}
