package org.mentorher.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is asked for. */
public class Paging {
    /** How many items a page holds where nobody says. */
    public static final int USUAL = 20;

    @RestQuery
    @DefaultValue("" + USUAL)
    @Min(1)
    @Max(Page.MAX)
    @Parameter(description = "How many items at most, 1 to 100.")
    public int limit;

    @RestQuery
    @Parameter(description = "The `next` of the page before.")
    public String cursor;

    /** The first page of a list. */
    public static Paging first(int limit) {
        var first = new Paging();
        first.limit = limit;
        return first;
    }

    /** Where a list ordered by time goes on. */
    public Cursor from() {
        return Cursor.of(cursor);
    }

    /** Where a list of numbered rows goes on: after this number; -1 at the start. */
    public int after() {
        if (cursor == null || cursor.isEmpty()) return -1;
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw Problem.invalid("cursor", "{mentorher.cursor}");
        }
    }
}
