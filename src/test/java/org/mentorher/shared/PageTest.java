package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page, and where the next one begins. */
class PageTest {
    @Test
    void the_row_too_many_is_not_shown_and_says_that_there_is_a_next_page() {
        var page = Page.of(List.of(1, 2, 3), 2, i -> "after " + i, i -> "item " + i);
        assertEquals(List.of("item 1", "item 2"), page.items());
        assertEquals("after 2", page.next());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void the_last_page_names_no_next_one(int limit) {
        var page = Page.of(List.of(1, 2, 3), limit, String::valueOf, Function.identity());
        assertEquals(List.of(1, 2, 3), page.items());
        assertNull(page.next());
    }

    @Test
    void an_empty_list_is_an_empty_page() {
        var page = Page.of(List.<Integer>of(), 20, String::valueOf, Function.identity());
        assertEquals(List.of(), page.items());
        assertNull(page.next());
    }

    @Test
    void a_list_by_time_goes_on_at_its_cursor() {
        var paging = new Paging();
        assertEquals(Cursor.START, paging.from());
        var cursor = new Cursor(Instant.EPOCH, new UUID(0, 1));
        paging.cursor = cursor.text();
        assertEquals(cursor, paging.from());
    }

    @ParameterizedTest
    @CsvSource({",-1", "'',-1", "0,0", "41,41"})
    void a_list_by_number_goes_on_after_its_cursor(String cursor, int after) {
        var paging = new Paging();
        paging.cursor = cursor;
        assertEquals(after, paging.after());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "1.5", "99999999999", "1 or 1=1"})
    void a_number_that_is_none_is_refused_as_input(String cursor) {
        var paging = new Paging();
        paging.cursor = cursor;
        var problem = assertThrows(Problem.class, paging::after);
        assertEquals(422, problem.status());
        assertEquals("cursor", problem.violations().getFirst().field());
    }
}
