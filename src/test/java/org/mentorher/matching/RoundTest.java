package org.mentorher.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.engine.Report;
import org.mentorher.shared.Transitions;

/** QUEUED → RUNNING → DONE | FAILED; DONE → PUBLISHED | DISCARDED. */
class RoundTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Report REPORT = new Report("0".repeat(64), 1, 1, 1, 1, 0, 1, 0, 0, 1, 80, null, null);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Round>of(r -> r.stage)
                .from("QUEUED", RoundTest::queued)
                .from("RUNNING", RoundTest::running)
                .from("DONE", RoundTest::done)
                .from("FAILED", () -> {
                    var round = running();
                    round.fail(NINE);
                    return round;
                })
                .from("PUBLISHED", () -> {
                    var round = done();
                    round.publish();
                    return round;
                })
                .from("DISCARDED", () -> {
                    var round = done();
                    round.discard();
                    return round;
                })
                .act("run", r -> r.run(TEN))
                .act("done", r -> r.done(REPORT, TEN))
                .act("fail", r -> r.fail(TEN))
                .step("publish", Round::publish)
                .step("discard", Round::discard)
                .act("cancel", r -> r.cancel(TEN))
                .hold("""
                            | run     | done    | fail    | publish   | discard   | cancel
                  QUEUED    | RUNNING | refused | refused | refused   | DISCARDED | refused
                  RUNNING   | refused | DONE    | FAILED  | refused   | refused   | DISCARDED
                  DONE      | refused | refused | refused | PUBLISHED | DISCARDED | refused
                  FAILED    | refused | refused | refused | refused   | refused   | refused
                  PUBLISHED | refused | refused | refused | same      | refused   | refused
                  DISCARDED | refused | refused | refused | refused   | same      | refused""");
    }

    @Test
    void it_has_no_report_until_it_is_done() {
        var round = running();
        assertNull(round.report);
        round.done(REPORT, TEN);
        assertEquals(REPORT, round.report);
        assertEquals(NINE, round.startedAt);
        assertEquals(TEN, round.finishedAt);
    }

    @Test
    void a_failed_round_has_an_end_and_no_report() {
        var round = running();
        round.fail(TEN);
        assertNull(round.report);
        assertEquals(TEN, round.finishedAt);
    }

    private static Round queued() {
        return new Round(Method.STABLE, 7, Policy.DEFAULT, NINE);
    }

    private static Round running() {
        var round = queued();
        round.run(NINE);
        return round;
    }

    private static Round done() {
        var round = running();
        round.done(REPORT, NINE);
        return round;
    }
}
