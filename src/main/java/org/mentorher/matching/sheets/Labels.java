package org.mentorher.matching.sheets;

import java.util.Map;
import org.mentorher.matching.engine.Method;

/** How the report names what the engine has codes for: for one who leads a programme, not for a mentee. */
final class Labels {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("field", "No mentor in her field"),
            Map.entry("seniority", "No mentor senior enough"),
            Map.entry("language", "No shared language"),
            Map.entry("format", "No shared way to meet"),
            Map.entry("zone", "Clocks too far apart"),
            Map.entry("not-available", "No mentor available for her"),
            Map.entry("no-free-seat", "No free seat with a fitting mentor"),
            Map.entry("seats-taken", "Fitting mentors, but all seats taken"),
            Map.entry("score", "Fits below the least score"),
            Map.entry("another-language", "One more language"),
            Map.entry("another-format", "One more way to meet"),
            Map.entry("another-area", "A neighbouring field"),
            Map.entry("another-field", "A neighbouring field"),
            Map.entry("wider-zone", "One more hour between the clocks"),
            Map.entry("own-level", "A mentor of her own level"));

    private Labels() {}

    /** A code without a label of its own is shown as words. */
    static String of(String code) {
        var words = WORDS.get(code);
        if (words != null) return words;
        var spaced = code.replace('-', ' ');
        return spaced.isEmpty() ? "(empty)" : spaced.substring(0, 1).toUpperCase() + spaced.substring(1);
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
