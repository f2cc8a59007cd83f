package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON that does not come in, as the caller is told it. */
class ProblemsTest {
    record Sample(String text, Integer count, List<Sample> inner) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"stage":"SIGNED"}                         | unknown-field  | stage
        {"inner":[{"count":1,"<b>":1}]}            | unknown-field  | inner[0].?b?
        {"text":1}                                 | malformed-json | text
        {"text":"a\\u0000b"}                       | malformed-json | text
        {"inner":[{"count":1},{"count":"secret"}]} | malformed-json | inner[1].count
        {"text":"secret","text":"secret"}          | malformed-json |
        {"text":                                   | malformed-json |
        {"count":1} secret                         | malformed-json |
        secret                                     | malformed-json |
        """)
    void json_that_does_not_come_in_is_400_with_its_field_and_without_its_text(String json, String slug, String field) {
        var mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        var refused = assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, Sample.class));
        var answer = new Problems().json(refused);
        assertEquals(400, answer.getStatus());
        assertEquals("application/problem+json", answer.getMediaType().toString());
        var view = (ProblemView) answer.getEntity();
        assertEquals("urn:mentorher:problem:" + slug, view.type());
        assertEquals(400, view.status());
        assertEquals(
                field == null ? List.of() : List.of(field),
                view.violations().stream().map(Problem.Violation::field).toList());
        assertFalse(view.toString().contains("secret"));
    }
}
