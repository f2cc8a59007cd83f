package org.mentorher.matching.sheets;

import java.util.HashMap;
import java.util.Map;

/**
 * Lets equal values be one object: a million people speak few combinations of languages. Bounded: when a table is full
 * it starts anew, which costs sharing and nothing else.
 */
final class Shared {
    private static final int MOST = 1 << 16;

    private final Map<String, Map<String, Object>> read = new HashMap<>();
    private final Map<Object, Object> values = new HashMap<>();

    /** The column's value of a cell, read once for all equal cells. */
    @SuppressWarnings("unchecked") // what a column read is of its type
    <T> T read(Column<T> column, String cell) throws Wrong {
        if (!column.recurs()) return column.read(cell);
        var known = read.computeIfAbsent(column.name(), name -> new HashMap<>());
        var value = (T) known.get(cell);
        if (value == null) {
            value = column.read(cell);
            if (value == null) return null;
            value = (T) only(value);
            if (known.size() == MOST) known.clear();
            known.put(cell, value);
        }
        return value;
    }

    private Object only(Object value) {
        if (values.size() == MOST) values.clear();
        var first = values.putIfAbsent(value, value);
        return first == null ? value : first;
    }
}
