package org.mentorher.matching.engine;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Every text of the engine, from {@code words.properties}: addressed to the one who reads it, without a full stop. */
final class Sentences {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.mentorher.matching.engine.words", Locale.ROOT);

    /** What has been said before; the same few sentences make up most of all reasons. */
    private static final Map<List<Object>, String> SAID = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 50_000;

    private Sentences() {}

    /** @param values take the places {0}, {1} ... of the text */
    static String of(String key, Object... values) {
        if (values.length == 0) {
            return WORDS.getString(key);
        }
        var asked = new ArrayList<>(Arrays.asList(values));
        asked.add(key);
        var said = SAID.get(asked);
        if (said == null) {
            said = new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
            if (SAID.size() < MOST_REMEMBERED) {
                SAID.put(asked, said);
            }
        }
        return said;
    }
}
