package org.mentorher.mentorship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorher.mentorship.CheckIn.Scores;
import org.mentorher.shared.Transitions;

/** ASKED → ANSWERED | LAPSED. */
class CheckInTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Scores WELL = new Scores(4, 5, 4);

    @Test
    void every_step_from_every_stage() {
        Transitions.<CheckIn>of(c -> c.stage)
                .from("ASKED", CheckInTest::asked)
                .from("ASKED reminded", () -> {
                    var checkIn = asked();
                    checkIn.remind(SUNDAY);
                    return checkIn;
                })
                .from("ANSWERED", () -> {
                    var checkIn = asked();
                    checkIn.answer(WELL, "A line.", false, SUNDAY);
                    return checkIn;
                })
                .from("LAPSED", () -> {
                    var checkIn = asked();
                    checkIn.lapse();
                    return checkIn;
                })
                .step("answer", c -> c.answer(WELL, "A line.", false, MONDAY))
                .step("other answer", c -> c.answer(new Scores(4, 5, 5), "A line.", false, MONDAY))
                .step("other line", c -> c.answer(WELL, null, false, MONDAY))
                .step("share", c -> c.answer(WELL, "A line.", true, MONDAY))
                .step("lapse", CheckIn::lapse)
                .step("remind", c -> c.remind(MONDAY))
                .hold("""
                                 | answer   | other answer | other line | share    | lapse   | remind
                  ASKED          | ANSWERED | ANSWERED     | ANSWERED   | ANSWERED | LAPSED  | ASKED
                  ASKED reminded | ANSWERED | ANSWERED     | ANSWERED   | ANSWERED | LAPSED  | same
                  ANSWERED       | same     | refused      | refused    | refused  | refused | refused
                  LAPSED         | refused  | refused      | refused    | refused  | same    | refused""");
    }

    @Test
    void nobody_lets_staff_read_a_line_that_is_not_there() {
        var checkIn = asked();
        checkIn.answer(WELL, null, true, MONDAY);
        assertNull(checkIn.line);
        assertFalse(checkIn.staffMayRead);
        assertFalse(checkIn.answer(WELL, null, true, MONDAY));
    }

    @Test
    void a_pause_holds_the_reminder_back() {
        var checkIn = asked();
        checkIn.delay(Duration.ofDays(3));
        assertEquals(SUNDAY.plus(Duration.ofDays(10)), checkIn.remindAt);
    }

    @ParameterizedTest
    @CsvSource({
        "5,5,5,false",
        "3,3,3,false",
        "2,3,3,false",
        "2,4,2,false",
        "3,3,2,false",
        "2,3,2,true",
        "1,5,5,true",
        "5,5,1,true",
        "5,2,5,true",
        "5,1,5,true",
        "2,2,5,true"
    })
    void scores_are_low_where_something_is_not_true_at_all_respect_hardly_or_all_of_it_weak(
            int rhythm, int respect, int worth, boolean low) {
        assertEquals(low, new Scores(rhythm, respect, worth).low());
    }

    private static CheckIn asked() {
        return new CheckIn(new UUID(0, 1), 1, new UUID(0, 2), SUNDAY);
    }
}
