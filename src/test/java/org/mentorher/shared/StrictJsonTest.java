package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What JSON may come in. */
class StrictJsonTest {
    record Inner(String note) {}

    record Sample(
            String text,
            Integer number,
            int count,
            double share,
            boolean yes,
            TimeUnit unit,
            UUID id,
            List<String> words,
            Inner inner) {}

    record Loose(String text, List<String> words, Map<String, String> labels) {}

    private static final ObjectMapper MAPPER = mapper();

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }

    @Test
    void what_is_declared_comes_in() throws IOException {
        var id = new UUID(1, 2);
        assertEquals(
                new Sample("Amina", 3, 4, 0.5, true, TimeUnit.DAYS, id, List.of("a", "b"), new Inner("n")),
                MAPPER.readValue("""
                        {"text":"Amina","number":3,"count":4,"share":0.5,"yes":true,"unit":"DAYS",
                        "id":"%s","words":["a","b"],"inner":{"note":"n"}}""".formatted(id), Sample.class));
    }

    @Test
    void an_unknown_field_is_refused_by_its_path() {
        var refused = refused(UnrecognizedPropertyException.class, "{\"inner\":{\"stage\":\"SIGNED\"}}");
        assertEquals(
                List.of("inner", "stage"),
                refused.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "stage", "id", "attested", "Text", "text ", "__proto__", ""})
    void a_field_that_is_not_declared_is_refused(String field) {
        assertThrows(
                UnrecognizedPropertyException.class, () -> MAPPER.readValue("{\"" + field + "\":\"x\"}", Loose.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"text\":\"a\"}",
                "{\"text\":\"a\",\"t\\u0065xt\":\"b\"}",
                "{\"words\":[],\"text\":null,\"words\":[]}"
            })
    void a_field_that_comes_twice_is_refused(String json) {
        assertThrows(StreamReadException.class, () -> MAPPER.readValue(json, Loose.class));
    }

    @Test
    void depth_32_passes_and_33_is_refused() throws IOException {
        assertEquals(1, MAPPER.readTree(nested(32)).size());
        assertThrows(StreamConstraintsException.class, () -> MAPPER.readTree(nested(33)));
        assertEquals(1, MAPPER.readValue("[" + nested(31) + "]", List.class).size());
        assertThrows(JsonProcessingException.class, () -> MAPPER.readValue("[" + nested(32) + "]", List.class));
    }

    @Test
    void a_million_brackets_are_refused_and_nothing_breaks() {
        assertThrows(StreamConstraintsException.class, () -> MAPPER.readTree("[".repeat(1_000_000)));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "1" + "]".repeat(depth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        text   | 1
        text   | 1.5
        text   | true
        text   | {}
        text   | []
        text   | ["a"]
        number | "3"
        number | ""
        number | 1.5
        number | 1.0
        number | true
        number | [1]
        number | {}
        number | 2147483648
        count  | "3"
        count  | 1.5
        count  | null
        share  | "0.5"
        share  | true
        yes    | "true"
        yes    | ""
        yes    | 1
        yes    | 0
        yes    | null
        unit   | 6
        unit   | "6"
        unit   | "days"
        unit   | "FORTNIGHTS"
        unit   | true
        id     | "nobody"
        id     | 7
        words  | "a"
        words  | {}
        words  | [1]
        words  | [["a"]]
        words  | [true]
        inner  | "n"
        inner  | []
        inner  | 1
        """)
    void a_value_of_another_type_is_refused(String field, String value) {
        var json = "{\"count\":1,\"share\":1,\"yes\":true,\"FIELD\":VALUE}"
                .replace("\"" + field + "\":1,", "")
                .replace("\"" + field + "\":true,", "")
                .replace("FIELD", field)
                .replace("VALUE", value);
        var refused = assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, Sample.class), json);
        assertEquals(field, refused.getPath().getFirst().getFieldName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\"} {}",
                "{\"text\":\"a\"}}",
                "{\"text\":\"a\"},",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\"}\n[1]"
            })
    void nothing_may_follow(String json) {
        assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Loose.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"text\":}",
                "{\"text\":\"a}",
                "{'text':'a'}",
                "{text:\"a\"}",
                "{\"text\":\"a\",}",
                "{\"text\":\"a\nb\"}",
                "{\"count\":01}",
                "{\"share\":NaN}",
                "/* a */ {}",
                "\uFEFF\uFEFF{}"
            })
    void what_is_not_json_is_refused(String json) {
        assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Loose.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "a\\u0000b",
                "\\uD83D",
                "\\uDC69",
                "a\\uD83D",
                "\\uDC69\\uD83D",
                "\\uD83D\\uD83D\\uDC69",
                "\\uD83D \\uDC69"
            })
    void nul_and_half_a_surrogate_pair_are_refused_wherever_text_stands(String text) {
        assertThrows(InvalidFormatException.class, () -> MAPPER.readValue("{\"text\":\"" + text + "\"}", Loose.class));
        assertThrows(JsonMappingException.class, () -> MAPPER.readValue("{\"words\":[\"" + text + "\"]}", Loose.class));
        assertThrows(
                JsonMappingException.class,
                () -> MAPPER.readValue("{\"labels\":{\"a\":\"" + text + "\"}}", Loose.class));
    }

    @Test
    void half_a_surrogate_pair_in_raw_bytes_is_refused() {
        var json = "{\"text\":\"???\"}".getBytes(StandardCharsets.US_ASCII);
        json[9] = (byte) 0xED;
        json[10] = (byte) 0xA0;
        json[11] = (byte) 0xBD;
        assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Loose.class));
    }

    @Test
    void the_answer_to_bad_text_does_not_repeat_it() {
        var refused = assertThrows(
                InvalidFormatException.class, () -> MAPPER.readValue("{\"text\":\"secret\\u0000\"}", Loose.class));
        assertEquals(-1, refused.getOriginalMessage().indexOf("secret"));
    }

    @Test
    void whole_pairs_pass() throws IOException {
        assertEquals("\uD83D\uDC69", text("\\uD83D\\uDC69"));
        assertEquals("\uD83D\uDC69\u200D\uD83D\uDC67", text("\uD83D\uDC69\u200D\uD83D\uDC67"));
    }

    @Test
    void text_is_brought_to_its_composed_form() throws IOException {
        assertEquals("Siobh\u00E1n", text("Siobha\u0301n"));
        assertEquals("\u1EA3", text("a\\u0309"));
        assertEquals("\uAC00", text("\u1100\u1161"));
        assertEquals("\uFB01", text("\uFB01"));
    }

    @Test
    void text_is_trimmed_at_its_ends_only() throws IOException {
        assertEquals("Amina  Otieno", text(" \\t\\n\u2003Amina  Otieno\u3000\\r\\n "));
        assertEquals("", text("   "));
    }

    @Test
    void texts_in_lists_and_maps_are_cleaned_too() throws IOException {
        var loose = MAPPER.readValue("{\"words\":[\" a\u0301 \",null],\"labels\":{\"a\":\" b \"}}", Loose.class);
        assertEquals("\u00E1", loose.words().get(0));
        assertNull(loose.words().get(1));
        assertEquals(Map.of("a", "b"), loose.labels());
    }

    @Test
    void nothing_is_still_nothing() throws IOException {
        assertNull(MAPPER.readValue("{\"text\":null}", Loose.class).text());
        assertNull(MAPPER.readValue("{}", Loose.class).text());
    }

    private static String text(String inside) throws IOException {
        return MAPPER.readValue("{\"text\":\"" + inside + "\"}", Loose.class).text();
    }

    private static <T extends MismatchedInputException> T refused(Class<T> kind, String json) {
        return assertThrows(kind, () -> MAPPER.readValue(json, Sample.class));
    }
}
