package org.mentorher.matching.engine;

/** Sentences as the engine itself forms them, for those who test what becomes of them outside. */
public final class Said {
    private Said() {}

    public static String by(String key, Object... values) {
        return Sentences.of(key, values);
    }
}
