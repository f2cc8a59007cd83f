package org.mentorher.matching.sheets;

/** A file is not what its name promises; the message says what was found and what was expected. */
final class Unreadable extends Exception {
    final long line;

    Unreadable(long line, String message) {
        super(message);
        this.line = line;
    }
}
