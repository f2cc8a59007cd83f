package org.mentorher.matching.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which column stands where. Names match whatever their case, blanks, hyphens and underscores. */
final class Header {
    private final Map<String, Integer> positions = new HashMap<>();
    private final int width;

    private Header(int width) {
        this.width = width;
    }

    /** @param complaining takes what is odd or wrong: each column's name, the text, and whether the file can be used */
    static Header of(List<String> cells, List<Column<?>> columns, Complaining complaining) {
        int last = cells.size();
        while (last > 0 && Cells.clean(cells.get(last - 1)).isEmpty()) last--;
        var header = new Header(last);
        var known = columns.stream().collect(Collectors.toMap(column -> normal(column.name()), Column::name));
        for (int at = 0; at < last; at++) {
            var written = Cells.clean(cells.get(at));
            var name = known.get(normal(written));
            if (name == null) {
                if (!written.isEmpty())
                    complaining.about(Wrong.shortened(written), "is not a known column and is not used", true);
            } else if (header.positions.putIfAbsent(name, at) != null) {
                complaining.about(name, "stands twice in the header, expected once", false);
            }
        }
        for (var column : columns) {
            if (column.required() && !header.positions.containsKey(column.name())) {
                complaining.about(column.name(), "is missing in the header, expected " + column.expected(), false);
            }
        }
        return header;
    }

    static String normal(String name) {
        return Cells.clean(name).toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /** From 0; -1 if the file has no such column. */
    int position(Column<?> column) {
        return positions.getOrDefault(column.name(), -1);
    }

    /** How many columns there are, without empty ones at the end. */
    int width() {
        return width;
    }

    /** Takes a remark about a column. */
    interface Complaining {
        void about(String column, String text, boolean usable);
    }
}
