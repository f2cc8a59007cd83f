package org.mentorher.matching.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.sheets.Sheets.AMINA;
import static org.mentorher.matching.sheets.Sheets.BAO;
import static org.mentorher.matching.sheets.Sheets.MENTEE_HEADER;
import static org.mentorher.matching.sheets.Sheets.MENTOR_HEADER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsTest {
    private static final String HIDDEN = "Not shown: it takes two groups";

    @TempDir
    Path folder;

    private final StringBuilder mentees = new StringBuilder(MENTEE_HEADER);
    private int people;

    private void add(String group, int count, String field) {
        for (int one = 0; one < count; one++) {
            mentees.append(BAO.replace("b1", "b" + people++)
                    .replace("finance.accounting", field)
                    .replace(",,,", ",,," + group));
        }
    }

    private String page() throws IOException {
        Sheets.run(MENTOR_HEADER + AMINA.replace(",1,", ",99,"), mentees.toString(), false, folder, (p, d, a) -> {});
        return Files.readString(folder.resolve("report.html"));
    }

    @Test
    void parity_is_the_lowest_rate_over_the_highest() throws IOException {
        add("North", 20, "finance.accounting");
        add("South", 15, "finance.accounting");
        add("South", 5, "law");
        var page = page();
        assertTrue(page.contains("0.75: the lowest match rate"));
        assertFalse(page.contains("South"));
        for (var list : new String[] {"matches.csv", "unmatched.csv"}) {
            assertFalse(Files.readString(folder.resolve(list)).contains("South"));
        }
    }

    @Test
    void a_group_of_nine_is_never_part_of_it() throws IOException {
        add("North", 20, "finance.accounting");
        add("South", 9, "law");
        assertTrue(page().contains(HIDDEN));
    }

    @Test
    void without_groups_there_is_no_parity() throws IOException {
        add("", 20, "finance.accounting");
        assertTrue(page().contains(HIDDEN));
        assertEquals(20, people);
    }
}
