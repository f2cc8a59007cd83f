package org.mentorher.matching;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.sheets.Complaints;
import org.mentorher.shared.Transitions;

/** QUEUED → RUNNING → DONE | REFUSED | FAILED. */
class SimulationTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void every_step_from_every_stage() {
        Transitions.<Simulation>of(s -> s.stage)
                .from("QUEUED", SimulationTest::queued)
                .from("RUNNING", SimulationTest::running)
                .from("DONE", () -> {
                    var simulation = running();
                    simulation.done(null, new Complaints(), NINE);
                    return simulation;
                })
                .from("REFUSED", () -> {
                    var simulation = running();
                    simulation.refuse(new Complaints(), NINE);
                    return simulation;
                })
                .from("FAILED", () -> {
                    var simulation = running();
                    simulation.fail(NINE);
                    return simulation;
                })
                .act("run", s -> s.run(NINE))
                .act("done", s -> s.done(null, new Complaints(), NINE))
                .act("refuse", s -> s.refuse(new Complaints(), NINE))
                .act("fail", s -> s.fail(NINE))
                .hold("""
                            | run     | done    | refuse  | fail
                  QUEUED    | RUNNING | refused | refused | refused
                  RUNNING   | refused | DONE    | REFUSED | FAILED
                  DONE      | refused | refused | refused | refused
                  REFUSED   | refused | refused | refused | refused
                  FAILED    | refused | refused | refused | refused""");
    }

    private static Simulation queued() {
        return new Simulation(Method.STABLE, Policy.DEFAULT, 7, false, NINE);
    }

    private static Simulation running() {
        var simulation = queued();
        simulation.run(NINE);
        return simulation;
    }
}
