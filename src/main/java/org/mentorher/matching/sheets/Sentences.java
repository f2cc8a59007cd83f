package org.mentorher.matching.sheets;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentorher.matching.engine.Alternative;
import org.mentorher.matching.engine.Help;
import org.mentorher.matching.engine.Mentor;
import org.mentorher.matching.engine.Reason;
import org.mentorher.matching.engine.Removal;
import org.mentorher.matching.engine.Rival;

/** What the engine says, put into one cell. */
final class Sentences {
    /** Where it would, the engine's sentence says so. */
    private static final String NO_SEAT = ", but no match in this round";

    private Sentences() {}

    static String reasons(List<Reason> reasons) {
        return joined(reasons, reason -> reason.text() + " (" + reason.points() + ")");
    }

    static String points(List<Reason> reasons, String code) {
        return reasons.stream()
                .filter(reason -> reason.code().equals(code))
                .map(reason -> String.valueOf(reason.points()))
                .findFirst()
                .orElse("");
    }

    static String causes(List<Removal> removals) {
        return joined(removals, removal -> removal.text() + " (" + removal.mentors() + ")");
    }

    static String full(List<Rival> rivals, Roll<Mentor> mentors) {
        return joined(rivals, rival -> who(mentors, rival.mentor()) + ": " + rival.text());
    }

    static String alternatives(List<Alternative> alternatives, Roll<Mentor> mentors) {
        return joined(alternatives, other -> who(mentors, other.mentor()) + ", " + other.score() + ": " + other.text());
    }

    static String helps(List<Help> helps) {
        return joined(helps, help -> help.text() + (help.wouldHaveMatched() ? "" : NO_SEAT));
    }

    private static String who(Roll<Mentor> mentors, UUID uuid) {
        int number = mentors.find(uuid);
        var name = mentors.name(number);
        return name.isEmpty() ? mentors.id(number) : name;
    }

    private static <T> String joined(List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining("; "));
    }
}
