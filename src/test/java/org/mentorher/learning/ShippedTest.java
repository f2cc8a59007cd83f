package org.mentorher.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes with the product is complete in both languages, and may be published as it is. */
class ShippedTest {
    private final Shipped shipped = new Shipped();

    static Stream<Shipped.Piece> pieces() {
        return Shipped.PIECES.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void each_is_complete_in_both_languages(Shipped.Piece piece) {
        var edition = shipped.edition(piece.slug());
        assertThat(edition.complaints(piece.required())).isEmpty();
        assertThat(edition.en()).isNotEqualTo(edition.es());
        for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            var wording = edition.in(language);
            assertThat(wording.title().length()).isBetween(5, 120);
            assertThat(wording.summary().length()).isBetween(40, 300);
            assertThat(wording.text().length()).isLessThan(12_000);
            assertThat(wording.text().split("\\s+").length).isBetween(450, 960);
            // one language has a heading, a list or a source where the other has one
            assertThat(shape(wording)).isEqualTo(shape(edition.en()));
            assertThat(wording.text()).containsPattern("(?m)^## (Sources?|Fuentes?)$");
            assertThat(Markdown.html(wording.text()).toString()).doesNotContain("&lt;", "TODO");
        }
    }

    private static List<String> shape(Wording wording) {
        return wording.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith("## ")
                        ? "##"
                        : line.startsWith("- ")
                                ? "-"
                                : line.matches("\\d\\. .*") ? "1." : line.startsWith(">") ? ">" : "p")
                .toList();
    }

    @Test
    void how_to_mentor_and_equal_access_are_required() {
        assertThat(pieces().filter(Shipped.Piece::required).map(Shipped.Piece::slug))
                .containsExactly("how-to-mentor", "equal-access");
    }
}
