package org.mentorher.matching.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;

/** Tables in Markdown, printed as they grow and written to a file in the end. */
final class Paper {
    private final StringBuilder text = new StringBuilder();
    private Runnable begin = () -> {};

    /** Begins a table, once it gets a row. */
    void table(String words, String... names) {
        begin = () -> {
            line("\n### " + words + "\n");
            row((Object[]) names);
            row(Collections.nCopies(names.length, "---").toArray());
        };
    }

    void line(String words) {
        text.append(words).append('\n');
        System.out.println(words);
    }

    void row(Object... cells) {
        var waiting = begin;
        begin = () -> {};
        waiting.run();
        line("| " + String.join(" | ", Arrays.stream(cells).map(String::valueOf).toList()) + " |");
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        System.err.println("written to " + file);
    }

    /** Three digits that count. */
    static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    static String millis(double millis) {
        return millis >= 1000 ? number(millis / 1000) + " s" : number(millis) + " ms";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    static String gigabytes(long bytes) {
        return number(bytes / 1e9) + " GB";
    }
}
