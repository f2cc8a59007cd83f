package org.mentorher.mentorship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Transitions;

/** OPEN → SEEN → SETTLED, or at once SETTLED. */
class FlagTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID CARMEN = new UUID(0, 6);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Flag>of(f -> f.stage)
                .from("OPEN", FlagTest::open)
                .from("SEEN", () -> {
                    var flag = open();
                    flag.see(CARMEN, SUNDAY);
                    return flag;
                })
                .from("SETTLED", () -> {
                    var flag = open();
                    flag.settle(CARMEN, "We talked.", SUNDAY);
                    return flag;
                })
                .from("SETTLED by itself", () -> {
                    var flag = open();
                    flag.passes(SUNDAY);
                    return flag;
                })
                .step("see", f -> f.see(CARMEN, MONDAY))
                .step("settle", f -> f.settle(CARMEN, "We talked.", MONDAY))
                .step("settle otherwise", f -> f.settle(CARMEN, "We did not talk.", MONDAY))
                .step("passes", f -> f.passes(MONDAY))
                .hold("""
                                    | see     | settle  | settle otherwise | passes
                  OPEN              | SEEN    | SETTLED | SETTLED          | SETTLED
                  SEEN              | same    | SETTLED | SETTLED          | SETTLED
                  SETTLED           | refused | same    | refused          | same
                  SETTLED by itself | refused | refused | refused          | same""");
    }

    @Test
    void what_settles_by_itself_names_nobody() {
        var flag = open();
        flag.passes(MONDAY);
        assertNull(flag.settledBy);
        assertNull(flag.note);
        assertEquals(MONDAY, flag.settledAt);
    }

    private static Flag open() {
        return new Flag(new UUID(0, 1), Flag.Cause.LOW_SCORES, SUNDAY);
    }
}
