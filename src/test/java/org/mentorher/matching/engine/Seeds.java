package org.mentorher.matching.engine;

/** How many random markets the costly properties are shown on: enough for every build, more with {@code -Dseeds=all}. */
final class Seeds {
    private static final boolean ALL = "all".equals(System.getProperty("seeds"));

    private Seeds() {}

    /** @return {@code all} of them when asked for, otherwise a third */
    static int of(int all) {
        return ALL ? all : all / 3;
    }
}
