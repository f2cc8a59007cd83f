package org.mentorher.matching.engine;

/** The ranges that the public records promise. */
final class Ranges {
    private Ranges() {}

    static void check(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " must be " + lowest + " to " + highest + ", was " + value);
        }
    }
}
