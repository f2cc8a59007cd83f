package org.mentorher.shared;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list: its items, and the cursor that asks for the next page, or null on the last. */
@Schema(description = "One page of a list.")
public record Page<T>(
        List<T> items,

        @Schema(nullable = true, description = "Send as `cursor` for the next page; null on the last.")
        String next) {
    public static final int MAX = 100;

    /**
     * @param rows at most {@code limit + 1} rows in list order: the one too many only says that there is a next page
     * @param cursor the position of a row, as text that {@link Paging} reads again
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, String> cursor, Function<R, T> view) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? cursor.apply(shown.getLast()) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
