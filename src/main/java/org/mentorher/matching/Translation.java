package org.mentorher.matching;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The engine's sentences in the words of a language. They are stored as the engine says them; here the pattern that made
 * one is found again, and its values go into the reader's own pattern.
 */
final class Translation {
    private static final String WORDS = "org.mentorher.matching.engine.words";
    private static final ResourceBundle SAID = ResourceBundle.getBundle(WORDS, Locale.ROOT);
    private static final Map<Locale, Translation> KNOWN = new ConcurrentHashMap<>();

    /** The shapes of all sentences, those with the most words of their own first. */
    private static final List<Shape> SHAPES = SAID.keySet().stream()
            .sorted()
            .flatMap(Shape::of)
            .sorted(Comparator.comparingInt(Shape::words).reversed())
            .toList();

    private static final List<String> READERS = List.of(".mentee", ".mentor");

    private final ResourceBundle words;
    private final Locale locale;

    private Translation(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle(WORDS, locale);
    }

    static Translation into(Locale locale) {
        return KNOWN.computeIfAbsent(locale, Translation::new);
    }

    /**
     * @param names gives the name of what a help would add, from the help's code and the language, format, field or area
     * @return the sentence as it is when the engine never says it
     */
    String of(String english, BinaryOperator<String> names) {
        return whole(english, names)
                .or(() -> READERS.stream()
                        .flatMap(reader -> withMore(english, reader, names).stream())
                        .findFirst())
                .orElse(english);
    }

    /** A help that would have led to a match says so at its end. */
    private Optional<String> withMore(String english, String reader, BinaryOperator<String> names) {
        var key = "help.matched" + reader;
        var more = SAID.getString(key);
        if (!english.endsWith(more)) return Optional.empty();
        return whole(english.substring(0, english.length() - more.length()), names)
                .map(help -> help + words.getString(key));
    }

    private Optional<String> whole(String english, BinaryOperator<String> names) {
        return SHAPES.stream()
                .flatMap(shape -> shape.values(english).map(values -> formed(shape, values, names)).stream())
                .findFirst();
    }

    private String formed(Shape shape, Map<Integer, Object> values, BinaryOperator<String> names) {
        if (values.isEmpty()) return words.getString(shape.key);
        var given = new Object[] {values.get(0), values.get(1)};
        if (given[1] instanceof String what) given[1] = names.apply(shape.key.split("\\.")[1], what);
        return new MessageFormat(words.getString(shape.key), locale).format(given);
    }

    /**
     * One form that the sentences of a key can take.
     *
     * @param start what each begins with
     * @param places the values in the order in which they stand there
     * @param fixed values that do not stand there, because the form is for them alone
     * @param words how many characters are always the same
     */
    private record Shape(
            String key, String start, Pattern form, List<Integer> places, Map<Integer, Object> fixed, int words) {
        private static final Pattern CHOICE = Pattern.compile("\\{(\\d),choice,1#([^|{}]*)\\|1<((?:[^{}]|\\{\\d})*)}");
        private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
        private static final String NUMBER = "(\\d{1,3}(?:,\\d{3}){0,4})";

        static Stream<Shape> of(String key) {
            var pattern = SAID.getString(key).replace("''", "'");
            var choice = CHOICE.matcher(pattern);
            if (!choice.find()) return Stream.of(of(key, pattern, Map.of()));
            var before = pattern.substring(0, choice.start());
            var after = pattern.substring(choice.end());
            return Stream.of(
                    of(key, before + choice.group(2) + after, Map.of(Integer.valueOf(choice.group(1)), 1)),
                    of(key, before + choice.group(3) + after, Map.of()));
        }

        private static Shape of(String key, String text, Map<Integer, Object> fixed) {
            var places = PLACE.matcher(text)
                    .results()
                    .map(place -> Integer.valueOf(place.group(1)))
                    .toList();
            var literals = PLACE.split(text, -1);
            var form = new StringBuilder(Pattern.quote(literals[0]));
            for (int at = 0; at < places.size(); at++) {
                var name = key.startsWith("help.") && places.get(at) == 1;
                form.append(name ? "(.+)" : NUMBER).append(Pattern.quote(literals[at + 1]));
            }
            int words = Stream.of(literals).mapToInt(String::length).sum();
            return new Shape(key, literals[0], Pattern.compile(form.toString()), places, fixed, words);
        }

        Optional<Map<Integer, Object>> values(String sentence) {
            if (!sentence.startsWith(start)) return Optional.empty();
            var found = form.matcher(sentence);
            if (!found.matches()) return Optional.empty();
            var values = new HashMap<>(fixed);
            for (int at = 0; at < places.size(); at++) {
                values.put(places.get(at), value(found.group(at + 1)));
            }
            return Optional.of(values);
        }

        private static Object value(String text) {
            return text.matches(NUMBER) ? (Object) Long.valueOf(text.replace(",", "")) : text;
        }
    }
}
