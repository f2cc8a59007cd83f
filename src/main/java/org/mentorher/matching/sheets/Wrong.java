package org.mentorher.matching.sheets;

/** A cell cannot be read; the message says why, as the end of a sentence about the cell. Thrown often, so without a trace. */
final class Wrong extends Exception {
    Wrong(String message) {
        super(message, null, false, false);
    }

    static Wrong expected(String found, String expected) {
        return new Wrong("is \"" + shortened(found) + "\", expected " + expected);
    }

    /** Whatever stands in a cell may be long or hold control characters; a complaint is one line. */
    static String shortened(String found) {
        var line = found.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
    }
}
