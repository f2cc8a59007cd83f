package org.mentorher.matching.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GroupsTest {
    private final Groups groups = new Groups();
    private int people;

    private void add(String group, int matched, int unmatched) {
        for (int one = 0; one < matched + unmatched; one++) {
            groups.add(group);
            groups.count(people++, one < matched);
        }
    }

    @Test
    void parity_is_the_lowest_rate_over_the_highest() {
        add("x", 8, 2);
        add("y", 6, 4);
        assertEquals(0.75, groups.parity().orElseThrow(), 1e-9);
    }

    @Test
    void a_group_of_nine_is_never_part_of_it() {
        add("x", 8, 2);
        add("y", 0, 9);
        assertTrue(groups.parity().isEmpty());
        add("z", 10, 0);
        assertEquals(0.8, groups.parity().orElseThrow(), 1e-9);
    }

    @Test
    void those_who_name_no_group_are_no_group() {
        add("x", 8, 2);
        add("", 0, 50);
        assertTrue(groups.parity().isEmpty());
    }

    @Test
    void nobody_matched_is_no_parity() {
        add("x", 0, 10);
        add("y", 0, 10);
        assertTrue(groups.parity().isEmpty());
    }
}
