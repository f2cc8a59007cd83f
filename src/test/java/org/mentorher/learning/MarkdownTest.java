package org.mentorher.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes it: no script, no markup of its own, no address that runs. */
class MarkdownTest {
    private static String html(String markdown) {
        return Markdown.html(markdown).toString();
    }

    @Test
    void what_staff_need_is_there() {
        assertThat(
                        html(
                                "## Before\n\nAsk **first**, *then* tell.\n\n- one\n- two\n\n> quoted\n\n[us](https://northwind.example/a?b=1&c=2)"))
                .contains("<h2>Before</h2>", "<strong>first</strong>", "<em>then</em>", "<li>one</li>", "<blockquote>")
                .contains("href=\"https://northwind.example/a?b=1&amp;c=2\"");
        assertThat(html("[on](/materials/sponsorship) [mail](mailto:carmen@northwind.example)"))
                .contains("href=\"/materials/sponsorship\"", "href=\"mailto:carmen@northwind.example\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<style>body{display:none}</style>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<!-- --><svg onload=alert(1)>",
                "```\n<script>\n```",
                "`<b>`",
                "# <b>head</b>",
                "<https://northwind.example/<script>>"
            })
    void html_is_shown_as_text(String markdown) {
        assertThat(html(markdown))
                .doesNotContainPattern("<(?!/?(p|h[1-6]|a|pre|code|em|strong|ul|ol|li|blockquote|hr|br)\\b)")
                .doesNotContain("<a href=\"javascript");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<  javascript:alert(1)>)",
                "[x](<java&NewLine;script:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "[x][y]\n\n[y]: javascript:alert(1)"
            })
    void an_address_that_runs_leads_nowhere(String markdown) {
        assertThat(html(markdown)).doesNotContainPattern("(?i)href=\"[^\"]*(script|data|file):");
    }

    @Test
    void an_address_cannot_leave_its_quotes() {
        assertThat(html("[x](https://a.example/\"onmouseover=alert(1)) [y](https://a.example \"t\\\" onclick=\\\"z\")"))
                .doesNotContainPattern("<a( [a-z]+=\"[^\"]*\")* on");
    }

    @Test
    void headings_stand_below_the_title_of_the_page_and_pictures_are_words() {
        assertThat(html("# One\n\n##### Five\n\n![a *red* door](https://evil.example/track.png)"))
                .contains("<h2>One</h2>", "<h4>Five</h4>", "a <em>red</em> door")
                .doesNotContain("<img", "evil.example", "<h1", "<h5");
    }

    @Test
    void reading_takes_a_minute_at_least_and_follows_the_words() {
        assertThat(Markdown.minutes("One.")).isEqualTo(1);
        assertThat(Markdown.minutes("word ".repeat(900))).isEqualTo(5);
        assertThat(Markdown.minutes("[word](https://northwind.example/not/read) ".repeat(400)))
                .isEqualTo(2);
    }
}
