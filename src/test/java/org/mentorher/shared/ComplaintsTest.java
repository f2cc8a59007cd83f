package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of input that breaks a rule is said in both languages, and nowhere in the code. */
class ComplaintsTest {
    private static final Map<String, String> ENGLISH = Sources.texts(Path.of("ValidationMessages.properties"));
    private static final Map<String, String> SPANISH = Sources.texts(Path.of("ValidationMessages_es.properties"));

    @Test
    void both_languages_have_the_same_keys_and_places() {
        assertEquals(ENGLISH.keySet(), SPANISH.keySet());
        ENGLISH.forEach((key, text) -> assertEquals(Sources.places(text), Sources.places(SPANISH.get(key)), key));
    }

    @Test
    void every_key_that_the_code_names_has_a_text_and_every_text_is_named() {
        var named = Stream.concat(
                        Sources.all("\"\\{(mentorher\\.[a-z.-]*[a-z])}\"").map(key -> key.group(1)),
                        Sources.all("\\bMissing\\(\\s*\"([a-z-]+)\"").map(code -> "mentorher.missing." + code.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        var own = ENGLISH.keySet().stream()
                .filter(key -> key.startsWith("mentorher."))
                .toList();
        assertEquals(List.of(), Sources.without(named, own), "without a text");
        assertEquals(List.of(), Sources.without(own, named), "never said");
    }

    /** Where complaints are made, each up to the end of its statement. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Problem\\.invalid\\([^;]*;",
                "new (?:Problem\\.)?Violation\\([^;]*\"[^;]*;",
                "\\bmessage(?:\\(\\) default| =) \"[^;]*"
            })
    void no_complaint_is_written_into_the_code(String made) {
        var found = Sources.all(made).map(one -> one.group()).toList();
        assertTrue(found.size() > 1, "none found");
        assertEquals(
                List.of(),
                found.stream().filter(one -> !one.contains("\"{mentorher.")).toList());
    }

    @Test
    void no_page_complains_in_words_of_its_own() {
        assertEquals(
                List.of(),
                Sources.all("\\.complain\\([^;]*;")
                        .flatMap(one -> Pattern.compile("\"([^\"]*)\"")
                                .matcher(one.group())
                                .results())
                        .map(text -> text.group(1))
                        .filter(text -> text.contains(" ") && !text.startsWith("{"))
                        .toList());
    }

    @Test
    void a_key_becomes_its_text_and_all_else_stays() {
        assertEquals("must be a whole number", Complaints.said("{mentorher.form.number}", Locale.ENGLISH));
        assertEquals("tiene que ser un número entero", Complaints.said("{mentorher.form.number}", Locale.of("es")));
        assertEquals("{mentorher.none}", Complaints.said("{mentorher.none}", Locale.ENGLISH));
        assertEquals("In words.", Complaints.said("In words.", Locale.of("es")));
    }

    @Test
    void a_machine_of_another_language_answers_in_english_all_the_same() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("es"));
            java.util.ResourceBundle.clearCache();
            assertEquals("must be a whole number", Complaints.said("{mentorher.form.number}", Locale.ENGLISH));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void outside_a_call_a_form_complains_in_english() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.putSingle("seats", "three");
        sent.putSingle("level", "HIGHEST");
        var form = Form.of(sent);
        assertNull(form.number("seats"));
        assertNull(form.choice("level", Thread.State.class));
        form.complain(Problem.invalid("cursor", "{mentorher.cursor}"));
        assertEquals(
                List.of("must be a whole number", "must be one of the choices", "is not a cursor that this list gave"),
                form.complaints().stream().map(Form.Complaint::message).toList());
    }
}
