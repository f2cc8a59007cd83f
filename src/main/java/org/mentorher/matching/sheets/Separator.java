package org.mentorher.matching.sheets;

import java.io.IOException;
import java.io.Reader;
import java.util.Collection;

/**
 * What stands between the cells of a file.
 *
 * @param character comma, semicolon, tab, or whatever a first line {@code sep=…} names
 * @param declared whether there is such a line, which Excel writes and reads and which is no row
 */
record Separator(char character, boolean declared) {
    private static final char[] USUAL = {',', ';', '\t'};
    private static final int LONGEST_HEADER = 1 << 15;

    /**
     * Looks ahead and leaves the reader where it was.
     *
     * @param names the normalised names of the columns that may come: the separator that uncovers most of them is it
     */
    static Separator detect(Reader reader, Collection<String> names) throws IOException, Unreadable {
        reader.mark(LONGEST_HEADER + 1);
        var line = firstLine(reader);
        reader.reset();
        var unquoted = line.replace("\"", "").strip();
        if (unquoted.length() == 5 && unquoted.regionMatches(true, 0, "sep=", 0, 4)) {
            return new Separator(unquoted.charAt(4), true);
        }
        // A tab at the end of "sep=" is blank and has been stripped.
        if (unquoted.equalsIgnoreCase("sep=")) return new Separator('\t', true);

        char best = USUAL[0];
        long most = -1;
        for (char candidate : USUAL) {
            long known = known(line, candidate, names);
            if (known > most) {
                most = known;
                best = candidate;
            }
        }
        return new Separator(best, false);
    }

    private static long known(String line, char candidate, Collection<String> names) {
        long known = 0;
        for (var cell : line.split(String.valueOf(candidate))) {
            if (names.contains(Header.normal(cell.replace("\"", "")))) known++;
        }
        return known;
    }

    /** The first line with anything visible in it. */
    private static String firstLine(Reader reader) throws IOException, Unreadable {
        var line = new StringBuilder();
        boolean visible = false;
        for (int read = 0; read < LONGEST_HEADER; read++) {
            int character = reader.read();
            if (character < 0) return line.toString();
            if (character == '\n' || character == '\r') {
                if (visible) return line.toString();
                line.setLength(0);
            } else {
                visible |= Character.isLetterOrDigit(character);
                line.append((char) character);
            }
        }
        throw new Unreadable(
                1, "has a first line of more than " + LONGEST_HEADER + " characters, expected the columns' names");
    }
}
