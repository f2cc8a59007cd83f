package org.mentorher.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorher.matching.engine.Said;

/** Whatever the engine says in English is said in Spanish exactly as if it had been said so at once. */
class TranslationTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final ResourceBundle ENGLISH_WORDS = words(Locale.ROOT);
    private static final ResourceBundle SPANISH_WORDS = words(SPANISH);
    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 11, 60, 999, 1_000, 12_345, 1_234_567);
    private static final List<String> NAMES = List.of(
            "sw", "VIDEO", "PUBLIC_PLACE", "finance", "finance.accounting", "arts.film-and-tv", "x would open 3");

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("org.mentorher.matching.engine.words", locale);
    }

    static Stream<String> keys() {
        return ENGLISH_WORDS.keySet().stream().sorted();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertFalse(SPANISH_WORDS.keySet().isEmpty());
        // a bundle answers for its parent as well, so the file itself is read
        var own = new TreeSet<>(ResourceBundle.getBundle(
                        "org.mentorher.matching.engine.words", SPANISH, new ResourceBundle.Control() {
                            @Override
                            public List<Locale> getCandidateLocales(String name, Locale locale) {
                                return List.of(SPANISH);
                            }
                        })
                .keySet());
        assertEquals(new TreeSet<>(ENGLISH_WORDS.keySet()), own);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void both_languages_use_the_same_values(String key) {
        assertEquals(places(ENGLISH_WORDS.getString(key)), places(SPANISH_WORDS.getString(key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_sentence_of_the_engine_is_said_in_spanish(String key) {
        for (var values : samples(key)) {
            var english = Said.by(key, values);
            assertEquals(formed(SPANISH, key, values), spanish(english), english);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_sentence_of_the_engine_is_said_again_in_english(String key) {
        for (var values : samples(key)) {
            var english = Said.by(key, values);
            assertEquals(
                    formed(Locale.ENGLISH, key, values),
                    Translation.into(Locale.ENGLISH).of(english, (help, code) -> code));
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_help_that_would_have_led_to_a_match_says_so_in_spanish_to_the_same_reader(String key) {
        if (!key.startsWith("help.") || key.startsWith("help.matched.")) return;
        var more = "help.matched" + key.substring(key.lastIndexOf('.'));
        for (var values : samples(key)) {
            assertEquals(
                    formed(SPANISH, key, values) + formed(SPANISH, more),
                    spanish(Said.by(key, values) + Said.by(more)));
        }
    }

    @Test
    void what_reads_the_same_in_english_reads_the_same_in_spanish() {
        var said = new HashMap<String, String>();
        keys().forEach(key -> samples(key).forEach(values -> {
            var spanish = formed(SPANISH, key, values);
            assertEquals(spanish, said.computeIfAbsent(Said.by(key, values), first -> spanish), key);
        }));
    }

    @Test
    void every_sentence_is_another_one_in_spanish() {
        keys().forEach(key -> assertNotEquals(ENGLISH_WORDS.getString(key), SPANISH_WORDS.getString(key), key));
    }

    @Test
    void names_take_the_place_of_codes() {
        assertEquals(
                "Añadir el idioma suajili sumaría 3 mentoras o mentores, y en esta ronda habrías tenido plaza",
                Translation.into(SPANISH)
                        .of(
                                "Adding the language sw would open 3 mentors, and in this round you would have had a seat",
                                (help, code) -> Locale.of(code).getDisplayLanguage(SPANISH)));
        assertEquals(
                "Taking the field “another-name of finance.accounting” as well would open 1 mentor",
                Translation.into(Locale.ENGLISH)
                        .of(
                                "Taking the field finance.accounting as well would open 1 mentor",
                                (help, code) -> "another-name of " + code));
    }

    @Test
    void names_are_asked_for_with_the_code_of_the_help() {
        assertEquals(
                "Offering the meeting format “another-format VIDEO” as well would open 1,200 mentees",
                Translation.into(Locale.ENGLISH)
                        .of(
                                "Offering the meeting format VIDEO as well would open 1,200 mentees",
                                (help, code) -> help + " " + code));
    }

    @Test
    void the_choice_of_one_and_many_is_made_anew() {
        assertEquals("Está un nivel por encima de ti", spanish("Is one step more senior than you"));
        assertEquals("Está 4 niveles por encima de ti", spanish("Is 4 steps more senior than you"));
        assertEquals("Vive con 3 h 30 min de diferencia horaria", spanish("Is 3 h 30 min away by the clock"));
        assertEquals("Vive con 30 min de diferencia horaria", spanish("Is 30 min away by the clock"));
    }

    @Test
    void what_the_engine_never_says_stays_as_it_is() {
        Stream.of(
                        "",
                        "They met at a fair, and in this round you would have had a seat",
                        "Can advise on some of your 3 topics",
                        "Works in the field you asked for.",
                        "Is a step more senior than you")
                .forEach(other -> assertEquals(other, spanish(other)));
    }

    private static String spanish(String english) {
        return Translation.into(SPANISH).of(english, (help, code) -> code);
    }

    private static String formed(Locale locale, String key, Object... values) {
        var pattern = words(locale.equals(SPANISH) ? SPANISH : Locale.ENGLISH).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Object[]> samples(String key) {
        if (places(ENGLISH_WORDS.getString(key)).isEmpty()) return List.<Object[]>of(new Object[0]);
        var second = key.startsWith("help.") ? NAMES : NUMBERS;
        return NUMBERS.stream()
                .flatMap(first -> second.stream().map(other -> new Object[] {first, other}))
                .toList();
    }
}
