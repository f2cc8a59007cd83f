package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a reader gets, and whose customs in writing dates. */
class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            es                      | es | es
            es-AR,es;q=0.9,en;q=0.8 | es | es-AR
            en-GB,en;q=0.9          | en | en-GB
            de-DE,de,es;q=0.5       | es | es
            fr                      | en | en
            *                       | en | en
            -                       | en | en
            ;;;                     | en | en
            """)
    void the_best_of_ours_and_the_region_that_goes_with_it(String wishes, String language, String customs) {
        var best = Languages.best(wishes);
        assertEquals(Locale.forLanguageTag(language), best);
        assertEquals(Locale.forLanguageTag(customs), Languages.withRegion(wishes, best));
    }
}
