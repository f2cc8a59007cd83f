package org.mentorher.matching.sheets;

import java.util.Locale;
import java.util.Map;
import org.mentorher.matching.engine.Method;

/** How the report names what the engine has codes for: for one who leads a programme, not for a mentee. */
final class Labels {
    private static final Map<String, String> CAUSES = Map.of(
            "field", "No mentor in her field",
            "seniority", "No mentor senior enough",
            "language", "No shared language",
            "format", "No shared way to meet",
            "zone", "Clocks too far apart",
            "below-least-score", "Fits less than the least score",
            "not-available", "No mentor available to her",
            "no-free-seat", "Mentors without a free seat",
            "seats-taken", "Mentors fit, all seats taken",
            "not-offered", "Mentors fit, none offered");

    private static final Map<String, String> CHANGES = Map.of(
            "another-language", "One more language",
            "another-format", "One more way to meet",
            "wider-zone", "One more hour by the clock",
            "neighbouring-field", "A neighbouring field as well",
            "another-area", "Another area as well",
            "own-level", "A mentor of her own level");

    private Labels() {}

    /** Why someone is left over, by the engine's code for what removed the last mentors. */
    static String cause(String code) {
        return CAUSES.getOrDefault(code, words(code));
    }

    /** What one could change, by the engine's code. */
    static String change(String code) {
        return CHANGES.getOrDefault(code, words(code));
    }

    /** A code without a label of its own. */
    static String words(String code) {
        var spaced = code.replace('-', ' ');
        return spaced.isEmpty() ? "(empty)" : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    static String name(Method method) {
        return switch (method) {
            case STABLE -> "Stable";
            case OPTIMAL -> "Best total";
            case FAIR -> "Fair";
            case GREEDY -> "Greedy";
        };
    }

    static String meaning(Method method) {
        return switch (method) {
            case STABLE ->
                "Nobody has a reason to swap: there is no mentee and mentor who would both rather have each other than"
                        + " what they got. Among all such results, each mentee has her best.";
            case OPTIMAL ->
                "As many mentees as possible have a mentor, and among all ways to do that this one has the highest"
                        + " total score. Some pairs may wish to swap; they are counted as blocking pairs.";
            case FAIR ->
                "As many mentees as possible have a mentor, and the weakest match is as good as it can be. Some pairs"
                        + " may wish to swap; they are counted as blocking pairs.";
            case GREEDY -> "The best pair first, then the best of what is left. For comparison only.";
        };
    }
}
