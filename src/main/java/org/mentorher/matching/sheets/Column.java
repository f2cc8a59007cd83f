package org.mentorher.matching.sheets;

import java.util.Collection;

/**
 * A column of a sheet.
 *
 * @param name as in the API
 * @param expected what its cells hold, as the end of a sentence
 * @param required whether the file must have it and no cell of it may be blank
 * @param blank what a blank cell means where it may be blank
 * @param recurs whether the same cells come again and again, so that their values are worth sharing
 * @param reading how a cell that is not blank is read
 */
record Column<T>(String name, String expected, boolean required, T blank, boolean recurs, Reading<T> reading) {

    /** From text to value. */
    interface Reading<T> {
        T of(String cell) throws Wrong;
    }

    static <T> Column<T> required(String name, String expected, Reading<T> reading) {
        return new Column<>(name, expected, true, null, true, reading);
    }

    static <T> Column<T> optional(String name, String expected, T blank, Reading<T> reading) {
        return new Column<>(name, expected, false, blank, true, reading);
    }

    /** The same column with values that hardly recur. */
    Column<T> singular() {
        return new Column<>(name, expected, required, blank, false, reading);
    }

    T read(String cell) throws Wrong {
        if (cell.isEmpty()) {
            if (required) throw new Wrong("is empty, expected " + expected);
            return blank;
        }
        if (cell.indexOf(Decoding.DAMAGED) >= 0) {
            throw new Wrong("holds bytes that are not UTF-8; " + Decoding.ADVICE);
        }
        var value = reading.of(cell);
        if (required && value instanceof Collection<?> list && list.isEmpty()) {
            throw new Wrong("lists nothing, expected " + expected);
        }
        return value;
    }
}
