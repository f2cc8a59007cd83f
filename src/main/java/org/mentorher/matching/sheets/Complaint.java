package org.mentorher.matching.sheets;

/**
 * One thing that is wrong in a file, or may be.
 *
 * @param file the name of the file
 * @param line the line of the file, from 1, in which the row begins; 0 when it is about the whole file
 * @param column the column's name; empty when it is about the whole row or file
 * @param text what is wrong and what was expected
 */
public record Complaint(String file, long line, String column, String text) {
    /** One line to show to people, such as {@code mentors.csv, line 3, seats: is "many", expected a whole number}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + (column.isEmpty() ? "" : ", " + column) + ": " + text;
    }
}
