package org.mentorher.matching.engine;

/** How fields and areas relate. {@code finance} is an area, {@code finance.accounting} a field in it. */
final class Fields {
    private Fields() {}

    static String areaOf(String field) {
        return field.substring(0, areaEnd(field));
    }

    /** Compares in place and stops at the first difference: this runs for each mentee and mentor of a market. */
    static boolean sameArea(String one, String other) {
        int at = 0;
        while (!endsArea(one, at) && !endsArea(other, at)) {
            if (one.charAt(at) != other.charAt(at)) {
                return false;
            }
            at++;
        }
        return endsArea(one, at) && endsArea(other, at);
    }

    /** Whether the offered field is what was asked for; one who asks for a bare area takes any field in it. */
    static boolean exact(String asked, String offered) {
        return asked.equals(offered) || (areaEnd(asked) == asked.length() && sameArea(asked, offered));
    }

    static boolean anyInArea(Mentor mentor, Mentee mentee) {
        for (var offered : mentor.fields()) {
            if (sameArea(mentee.field(), offered)) {
                return true;
            }
        }
        return false;
    }

    /** The position of the first exact field among the mentor's, or -1. */
    static int exactAt(Mentor mentor, Mentee mentee) {
        for (int at = 0; at < mentor.fields().size(); at++) {
            if (exact(mentee.field(), mentor.fields().get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean endsArea(String field, int at) {
        return at == field.length() || field.charAt(at) == '.';
    }

    private static int areaEnd(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field.length() : dot;
    }
}
