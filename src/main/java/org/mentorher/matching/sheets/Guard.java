package org.mentorher.matching.sheets;

import java.util.regex.Pattern;

/** Keeps a cell from being run as a formula by whoever opens the file (OWASP, CSV injection). */
final class Guard {
    private static final String DANGEROUS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private Guard() {}

    /** With an apostrophe before it if a spreadsheet could take it for a formula; plain numbers stay as they are. */
    static String cell(String text) {
        boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        return dangerous && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
