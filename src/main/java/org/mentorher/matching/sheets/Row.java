package org.mentorher.matching.sheets;

import java.util.List;

/** The row that is being read: the same object for all rows of a file. */
final class Row {
    private final String file;
    private final Header header;
    private final Shared shared;
    private final Complaints complaints;

    private long line;
    private List<String> cells;
    private boolean wrong;

    Row(String file, Header header, Shared shared, Complaints complaints) {
        this.file = file;
        this.header = header;
        this.shared = shared;
        this.complaints = complaints;
    }

    /** @return false if there is nothing in it */
    boolean set(long line, List<String> cells) {
        this.line = line;
        this.cells = cells;
        wrong = false;
        int last = cells.size();
        while (last > 0 && Cells.clean(cells.get(last - 1)).isEmpty()) last--;
        if (last > header.width()) {
            wrong(
                    "",
                    "has " + last + " cells, expected " + header.width()
                            + " as in the header; a text that holds the separator needs quotes around it");
        }
        return last > 0;
    }

    /** The column's value; null where the cell is wrong, which has been noted, or blank. */
    <T> T get(Column<T> column) {
        int at = header.position(column);
        var cell = at < 0 || at >= cells.size() ? "" : Cells.clean(cells.get(at));
        try {
            return at < 0 ? column.blank() : shared.read(column, cell);
        } catch (Wrong e) {
            wrong(column.name(), e.getMessage());
            return null;
        }
    }

    void wrong(String column, String text) {
        wrong = true;
        complaints.error(new Complaint(file, line, column, text));
    }

    void warn(String column, String text) {
        complaints.warning(new Complaint(file, line, column, text));
    }

    boolean isWrong() {
        return wrong;
    }

    /** Where the row begins, from 1. */
    long line() {
        return line;
    }
}
