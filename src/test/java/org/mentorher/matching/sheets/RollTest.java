package org.mentorher.matching.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class RollTest {
    private final Roll<String> roll = new Roll<>("mentor");

    @Test
    void thousands_are_found_again_with_their_words() {
        for (int number = 0; number < 5000; number++) {
            assertEquals(Roll.NOBODY, roll.find(roll.uuid("ï" + number)));
            roll.add(roll.uuid("ï" + number), "ï" + number, number % 2 == 0 ? "" : "Nimi " + number, number + 2);
        }
        for (int number = 0; number < 5000; number++) {
            assertEquals(number, roll.find(roll.uuid("ï" + number)));
            assertEquals("ï" + number, roll.id(number));
            assertEquals(number % 2 == 0 ? "" : "Nimi " + number, roll.name(number));
            assertEquals(number + 2, roll.line(number));
        }
    }

    @Test
    void those_whose_rows_were_wrong_are_known_and_not_complete() {
        roll.add(roll.uuid("1"), "1", "", 2);
        roll.add(roll.uuid("2"), "2", "", 3);
        roll.complete("right");
        assertNull(roll.person(0));
        assertEquals(List.of("right"), roll.complete());
    }

    @Test
    void an_id_of_one_sheet_is_another_in_the_other() {
        assertNotEquals(roll.uuid("1"), new Roll<String>("mentee").uuid("1"));
        assertEquals(roll.uuid("1"), new Roll<String>("mentor").uuid("1"));
    }
}
