package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Collects the mentors whom a single rule kept from one mentee, by the change that would open them. */
final class Openings {
    private final Mentee mentee;
    private final Map<String, Integer> byLanguage = new HashMap<>();
    private final Map<String, Integer> byFormat = new HashMap<>();
    private final Map<String, Integer> byArea = new HashMap<>();
    private int atOwnLevel;

    Openings(Mentee mentee) {
        this.mentee = mentee;
    }

    /** Notes a mentor who passes every rule but this one. */
    void add(HardRule only, Mentor mentor) {
        switch (only) {
            case LANGUAGE -> mentor.languages().forEach(language -> byLanguage.merge(language, 1, Integer::sum));
            case FORMAT -> mentor.formats().forEach(format -> byFormat.merge(format, 1, Integer::sum));
            case FIELD -> {
                var areas = new HashSet<String>();
                for (var field : mentor.fields()) {
                    if (areas.add(Fields.areaOf(field))) {
                        byArea.merge(Fields.areaOf(field), 1, Integer::sum);
                    }
                }
            }
            case SENIORITY -> {
                if (mentor.seniority() == mentee.seniority()) {
                    atOwnLevel++;
                }
            }
            case ZONE_REACH,
                    NOT_ONESELF,
                    OTHER_ORGANISATION,
                    NOT_EXCLUDED,
                    LEAST_MENTOR_SCORE,
                    LEAST_MENTEE_SCORE,
                    FREE_SEAT -> {
                // Nothing she could change, or nothing that she may be told apart from the rest.
            }
        }
    }

    List<Help> helps() {
        var helps = new ArrayList<Help>();
        addBest(helps, "another-language", byLanguage, "Adding the language %s would open %s");
        addBest(helps, "another-format", byFormat, "Agreeing to the meeting format %s as well would open %s");
        addBest(helps, "another-area", byArea, "Asking in the area %s instead would open %s");
        if (atOwnLevel > 0) {
            var text = "Staff can propose a mentor at your own level by hand: " + mentors(atOwnLevel)
                    + (atOwnLevel == 1 ? " fits" : " fit") + " in all else";
            helps.add(new Help("own-level", atOwnLevel, text));
        }
        helps.sort(Comparator.comparingInt(Help::mentors).reversed().thenComparing(Help::code));
        return helps;
    }

    /** Of equally good changes the first by name, so that it is always the same one. */
    private static void addBest(List<Help> helps, String code, Map<String, Integer> counts, String sentence) {
        counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(best ->
                        new Help(code, best.getValue(), sentence.formatted(best.getKey(), mentors(best.getValue()))))
                .ifPresent(helps::add);
    }

    private static String mentors(int count) {
        return count == 1 ? "1 mentor" : count + " mentors";
    }
}
