package org.mentorher.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * The notation of a check, that of Markdown's headings and task lists:
 *
 * <pre>
 * ## What do you do first?
 *
 * - [ ] I tell her what I would do.
 *   That comes later; first find out what she wants.
 * - [x] I ask what she wants from this year.
 *   Yes: everything else follows from it.
 * </pre>
 */
final class CheckText {
    sealed interface Reading {}

    record Read(Check check) implements Reading {}

    /** @param complaint a key of {@code ValidationMessages} in braces */
    record Broken(String complaint) implements Reading {}

    private static final String QUESTION = "## ";
    private static final String RIGHT = "- [x] ";
    private static final String WRONG = "- [ ] ";

    private record Line(boolean right, String text, StringBuilder because) {}

    private record Part(StringBuilder text, List<Line> choices) {}

    private CheckText() {}

    static Reading read(String written) {
        var parts = new ArrayList<Part>();
        for (var line : written.lines().map(String::strip).toList()) {
            if (line.startsWith(QUESTION)) {
                parts.add(new Part(new StringBuilder(line.substring(QUESTION.length())), new ArrayList<>()));
            } else if (line.isEmpty()) {
                continue;
            } else if (parts.isEmpty()) {
                return new Broken("{mentorher.material.check.start}");
            } else {
                add(parts.getLast(), line);
            }
        }
        var complaint = complaint(parts);
        return complaint == null ? new Read(check(parts)) : new Broken(complaint);
    }

    private static void add(Part part, String line) {
        var right = line.toLowerCase(java.util.Locale.ROOT).startsWith(RIGHT);
        if (right || line.startsWith(WRONG)) {
            part.choices.add(new Line(right, line.substring(RIGHT.length()).strip(), new StringBuilder()));
        } else if (part.choices.isEmpty()) {
            part.text.append(' ').append(line);
        } else {
            var because = part.choices.getLast().because;
            if (!because.isEmpty()) because.append(' ');
            because.append(line);
        }
    }

    private static String complaint(List<Part> parts) {
        if (parts.size() != Check.QUESTIONS) return "{mentorher.material.check.questions}";
        for (var part : parts) {
            int choices = part.choices.size();
            if (choices < Check.FEWEST_CHOICES || choices > Check.MOST_CHOICES) {
                return "{mentorher.material.check.choices}";
            }
            if (part.choices.stream().filter(Line::right).count() != 1) return "{mentorher.material.check.right}";
            if (part.choices.stream().anyMatch(c -> c.text.isBlank() || c.because.isEmpty())) {
                return "{mentorher.material.check.because}";
            }
        }
        return null;
    }

    private static Check check(List<Part> parts) {
        return new Check(parts.stream()
                .map(part -> new Check.Question(
                        part.text.toString().strip(),
                        part.choices.stream()
                                .map(c -> new Check.Choice(c.text, c.right, c.because.toString()))
                                .toList()))
                .toList());
    }
}
