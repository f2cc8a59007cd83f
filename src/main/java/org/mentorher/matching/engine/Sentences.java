package org.mentorher.matching.engine;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text of the engine, from {@code words.properties}: addressed to the one who reads it, without a full stop. */
final class Sentences {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.mentorher.matching.engine.words", Locale.ROOT);

    private Sentences() {}

    /** @param values take the places {0}, {1} ... of the text */
    static String of(String key, Object... values) {
        var text = WORDS.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(values);
    }
}
