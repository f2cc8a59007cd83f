package org.mentorher.matching.engine;

/** A text that does not keep to its format; the message says file, line, what was expected and what was found. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
        super(message);
    }
}
