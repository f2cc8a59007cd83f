package org.mentorher.mentorship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.matching.Side;
import org.mentorher.shared.Transitions;

/** WAITING → CONFIRMED ⇄ DECLINED; WAITING → WITHDRAWN. */
class SponsorshipActTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void every_step_from_every_stage() {
        Transitions.<SponsorshipAct>of(a -> a.stage)
                .from("WAITING", () -> logged(Side.MENTOR))
                .from("CONFIRMED", () -> logged(Side.MENTEE))
                .from("DECLINED", () -> {
                    var act = logged(Side.MENTOR);
                    act.decline(SUNDAY);
                    return act;
                })
                .from("WITHDRAWN", () -> {
                    var act = logged(Side.MENTOR);
                    act.withdraw();
                    return act;
                })
                .step("confirm", a -> a.confirm(MONDAY))
                .step("decline", a -> a.decline(MONDAY))
                .step("withdraw", SponsorshipAct::withdraw)
                .hold("""
                            | confirm   | decline  | withdraw
                  WAITING   | CONFIRMED | DECLINED | WITHDRAWN
                  CONFIRMED | same      | DECLINED | refused
                  DECLINED  | CONFIRMED | same     | refused
                  WITHDRAWN | refused   | refused  | same""");
    }

    @Test
    void what_the_mentee_logs_counts_at_once_and_what_the_mentor_logs_does_not() {
        assertEquals(SponsorshipAct.Stage.CONFIRMED, logged(Side.MENTEE).stage);
        assertEquals(SponsorshipAct.Stage.WAITING, logged(Side.MENTOR).stage);
    }

    private static SponsorshipAct logged(Side side) {
        var input = new NewSponsorshipAct(SponsorshipAct.Kind.INTRODUCTION, LocalDate.of(2026, 11, 20), null);
        return new SponsorshipAct(new UUID(0, 1), new UUID(0, 2), input, new UUID(0, 3), side, SUNDAY);
    }
}
