package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of problem has a sentence for those who read Spanish. */
class ProblemTextsTest {
    private static final Path SPANISH = Path.of("org", "mentorher", "shared", "problems_es.properties");

    /** Where a problem is made, and its kind, if that stands there as it is. */
    private static final String MADE =
            "(?:new Problem\\(\\s*(?:[^,;]+),|(?:\\bProblem\\.|\\breturn )(?:conflict|forbidden)\\()\\s*(?:\"([a-z-]+)\"|(\\w+))";

    /** The kinds that the framework's own answers become. */
    private static final String FROM_STATUS = "case \\d{3} -> \"([a-z-]+)\";";

    private static TreeSet<String> slugs() {
        return Stream.concat(Sources.all(MADE), Sources.all(FROM_STATUS))
                .map(made -> made.group(1))
                .filter(slug -> slug != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_kinds_are_found() {
        assertTrue(slugs().containsAll(List.of("not-found", "illegal-transition", "validation", "stale", "not-ready")));
        assertTrue(slugs().containsAll(List.of("capacity-reached", "mentee-profile-needed", "not-acceptable")));
    }

    @Test
    void a_kind_stands_where_its_problem_is_made() {
        var hidden = Sources.java().entrySet().stream()
                .filter(file -> !List.of("Problem.java", "Problems.java")
                        .contains(file.getKey().getFileName().toString()))
                .filter(file -> java.util.regex.Pattern.compile(MADE)
                        .matcher(file.getValue())
                        .results()
                        .anyMatch(made -> made.group(1) == null))
                .map(file -> file.getKey().toString())
                .toList();
        assertEquals(List.of(), hidden);
    }

    @Test
    void every_kind_has_its_spanish_sentence_and_no_sentence_is_left_over() {
        var spanish = Sources.texts(SPANISH);
        assertEquals(List.of(), Sources.without(slugs(), spanish.keySet()), "without a sentence");
        assertEquals(List.of(), Sources.without(spanish.keySet(), slugs()), "of no kind");
        spanish.forEach((slug, sentence) -> assertTrue(sentence.endsWith("."), slug));
    }

    @Test
    void the_reader_gets_it() {
        var problem = Problem.conflict("capacity-reached", "Somebody was faster.");
        assertEquals("Somebody was faster.", ProblemPages.sentence(problem, Locale.ENGLISH));
        assertEquals(Sources.texts(SPANISH).get("capacity-reached"), ProblemPages.sentence(problem, Locale.of("es")));
        assertEquals("Odd.", ProblemPages.sentence(new Problem(418, "http-418", "Odd."), Locale.of("es")));
    }
}
