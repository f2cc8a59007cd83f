package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may type. */
class TextTest {
    private static final String BLANK = "must not be blank";
    private static final String DIRECTION = "must not hold hidden characters that turn the text direction";
    private static final String ONE_LINE = "must be one line without control characters";
    private static final String CONTROL = "must not hold control characters";
    private static final String LINK = "must not hold a web address";

    private static ValidatorFactory factory;
    private static Validator validator;

    record Sample(
            @Text(max = 40) String name,
            @Text(max = 40, lines = true) String statement,
            @Text(max = 40, links = true) String link,
            List<@Text(max = 3) String> topics) {}

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Otieno",
                "Siobhán O'Brien-Łukasiewicz",
                "Ng\u1EC5n Th\u1ECB B\u1EA3o",
                "أمينة عثمان",
                "עמינה כהן",
                "Amina (\u200Fأمينة\u200F)",
                "可奈子",
                "उषा",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", // a family, joined by ZWJ
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F", // a tag flag
                "नमस्\u200Dते",
                "=cmd|' /C calc'!A0",
                "<script>alert(1)</script>",
                "'; drop table pledge; --",
                "${7*7} {max}",
                "Acme, Inc. & Sons / 24:7"
            })
    void names_of_all_the_world_pass(String name) {
        assertEquals(List.of(), complaints("name", name));
    }

    @Test
    void nothing_at_all_is_another_rules_matter() {
        assertEquals(List.of(), complaints("name", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u3000",
                "\u200B",
                "\u200B\u200C\u200D\u2060\uFEFF",
                "\u200F\u200E",
                "\u00AD",
                "\u202E",
                "\n"
            })
    void text_without_anything_visible_is_blank(String text) {
        assertEquals(List.of(BLANK), complaints("name", text));
        assertEquals(List.of(BLANK), complaints("statement", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202Anna",
                "A\u202Bna",
                "An\u202Ca",
                "A\u202Dna",
                "Ann\u202Efdp.exe",
                "A\u2066na",
                "A\u2067na",
                "A\u2068na",
                "Ana\u2069"
            })
    void direction_overrides_and_isolates_are_refused(String text) {
        assertEquals(List.of(DIRECTION), complaints("name", text));
        assertEquals(List.of(DIRECTION), complaints("statement", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\0na", "A\u0001na", "A\u001Bna", "A\u007Fna", "A\u0085na", "A\u009Fna"})
    void control_characters_are_refused(String text) {
        assertEquals(List.of(ONE_LINE), complaints("name", text));
        assertEquals(List.of(CONTROL), complaints("statement", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"One\nTwo", "One\r\nTwo", "One\tTwo"})
    void line_breaks_and_tabs_pass_only_where_lines_are_meant(String text) {
        assertEquals(List.of(ONE_LINE), complaints("name", text));
        assertEquals(List.of(), complaints("statement", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Win at https://evil.example",
                "HTTP://EVIL.EXAMPLE",
                "see www.evil.example",
                "(WWW.evil.example)",
                "mailto:eve@evil.example",
                "git+ssh://evil.example"
            })
    void a_web_address_passes_only_where_links_are_meant(String text) {
        assertEquals(List.of(LINK), complaints("name", text));
        assertEquals(List.of(LINK), complaints("statement", text));
        assertEquals(List.of(), complaints("link", text));
    }

    @Test
    void the_limit_counts_code_points() {
        var family = "\uD83D\uDC69\u200D\uD83D\uDC67"; // 3 code points in 5 chars
        assertEquals(List.of(), complaints("name", "\uD83D\uDC69".repeat(40)));
        assertEquals(List.of("must have at most 40 characters"), complaints("name", "\uD83D\uDC69".repeat(41)));
        assertEquals(List.of(), complaints("name", family.repeat(13) + "a"));
        assertEquals(List.of("must have at most 40 characters"), complaints("name", family.repeat(13) + "ab"));
        assertEquals(List.of(), complaints("name", "a".repeat(40)));
        assertEquals(List.of("must have at most 40 characters"), complaints("name", "a".repeat(41)));
    }

    @Test
    void each_element_of_a_list_is_held_to_its_own_rule() {
        var violations = validator.validate(new Sample("a", "b", "c", List.of("abc", "abcd", "\u200B")));
        assertEquals(
                List.of("topics[1].<list element> must have at most 3 characters", "topics[2].<list element> " + BLANK),
                violations.stream()
                        .map(v -> v.getPropertyPath() + " " + v.getMessage())
                        .sorted()
                        .toList());
    }

    private static List<String> complaints(String property, String text) {
        return validator.validateValue(Sample.class, property, text).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
