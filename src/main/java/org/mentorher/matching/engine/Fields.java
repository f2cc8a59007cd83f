package org.mentorher.matching.engine;

/** How fields and areas relate. {@code finance} is an area, {@code finance.accounting} a field in it. */
final class Fields {
    /** Instead of a position: not the field asked for, but one that she would take as well. */
    static final int NEIGHBOUR = -1;

    /** Instead of a position: none that she would take. */
    static final int ELSEWHERE = -2;

    private Fields() {}

    static String areaOf(String field) {
        return field.substring(0, areaEnd(field));
    }

    static boolean sameArea(String one, String other) {
        int end = areaEnd(one);
        return end == areaEnd(other) && one.regionMatches(0, other, 0, end);
    }

    /** Whether the offered field is what was asked for; one who asks for a bare area takes any field in it. */
    static boolean exact(String asked, String offered) {
        return asked.equals(offered) || (areaEnd(asked) == asked.length() && sameArea(asked, offered));
    }

    /** Where the mentor's list has the first field that was asked for, or else {@link #NEIGHBOUR} or {@link #ELSEWHERE}. */
    static int at(Mentor mentor, Mentee mentee) {
        boolean neighbour = false;
        for (int at = 0; at < mentor.fields().size(); at++) {
            var offered = mentor.fields().get(at);
            if (exact(mentee.field(), offered)) {
                return at;
            }
            neighbour |= isNeighbour(mentee, offered);
        }
        return neighbour ? NEIGHBOUR : ELSEWHERE;
    }

    static boolean isNeighbour(Mentee mentee, String offered) {
        for (var neighbour : mentee.neighbours()) {
            if (exact(neighbour, offered)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyInArea(Mentor mentor, Mentee mentee) {
        for (var offered : mentor.fields()) {
            if (sameArea(mentee.field(), offered)) {
                return true;
            }
        }
        return false;
    }

    private static int areaEnd(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field.length() : dot;
    }
}
