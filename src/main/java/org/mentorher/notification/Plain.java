package org.mentorher.notification;

import java.util.stream.Collectors;

/** Plain text as it should arrive: lines short enough for every window, addresses whole. */
final class Plain {
    /** Columns; mail leaves room for the marks of an answer beside them. */
    static final int WIDTH = 72;

    private Plain() {}

    static String wrapped(String text) {
        return text.lines().map(Plain::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        var out = new StringBuilder();
        int length = 0;
        for (var word : line.stripTrailing().split(" ")) {
            int needs = word.codePointCount(0, word.length());
            if (length > 0 && length + 1 + needs > WIDTH) {
                out.append('\n');
                length = 0;
            } else if (length > 0) {
                out.append(' ');
                length++;
            }
            out.append(word);
            length += needs;
        }
        return out.toString();
    }
}
