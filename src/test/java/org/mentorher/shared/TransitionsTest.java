package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A table of transitions that is wrong, or has a hole, fails. */
class TransitionsTest {
    private static final String RIGHT = """
             | light | refill
        DARK | LIT   | DARK
        LIT  | same  | refused""";

    private static class Lamp {
        enum Stage {
            DARK,
            LIT
        }

        Stage stage = Stage.DARK;
        int oil;

        boolean light() {
            if (stage == Stage.LIT) return false;
            stage = Stage.LIT;
            return true;
        }

        void refill() {
            if (stage == Stage.LIT) throw Problem.illegalTransition("lamp", stage, "be refilled");
            oil++;
        }
    }

    @Test
    void the_right_table_holds() {
        assertDoesNotThrow(() -> lamps().hold(RIGHT));
    }

    @Test
    void every_wrong_cell_fails() {
        fails(RIGHT.replace("DARK | LIT ", "DARK | same"));
        fails(RIGHT.replace("DARK | LIT ", "DARK | refused"));
        fails(RIGHT.replace("LIT   | DARK", "LIT   | same"));
        fails(RIGHT.replace("LIT  | same", "LIT  | LIT"));
        fails(RIGHT.replace("same  | refused", "same  | same"));
        fails(RIGHT.replace("same  | refused", "same  | not-ready"));
    }

    @Test
    void every_hole_fails() {
        fails(RIGHT.replace(" | refused", ""));
        fails(RIGHT.replace("| refill", "").replace(" | refused", ""));
        fails(RIGHT.substring(0, RIGHT.lastIndexOf('\n')));
    }

    @Test
    void a_stage_without_a_situation_fails() {
        var dark = Transitions.<Lamp>of(l -> l.stage).from("DARK", Lamp::new).step("light", Lamp::light);
        assertThrows(AssertionError.class, () -> dark.hold("""
                     | light
                DARK | LIT"""));
    }

    @Test
    void a_situation_in_another_stage_fails() {
        var dark = Transitions.<Lamp>of(l -> l.stage)
                .from("DARK", Lamp::new)
                .from("LIT", Lamp::new)
                .step("light", Lamp::light)
                .act("refill", Lamp::refill);
        assertThrows(AssertionError.class, () -> dark.hold(RIGHT));
    }

    @Test
    void a_step_that_says_it_changed_nothing_and_did_fails() {
        var lying = Transitions.<Lamp>of(l -> l.stage)
                .from("DARK", Lamp::new)
                .from("LIT", TransitionsTest::lit)
                .step("burn", l -> {
                    l.oil--;
                    return false;
                });
        assertThrows(AssertionError.class, () -> lying.hold("""
                     | burn
                DARK | same
                LIT  | same"""));
    }

    @Test
    void a_refusal_that_changed_something_fails() {
        var leaking = Transitions.<Lamp>of(l -> l.stage)
                .from("DARK", Lamp::new)
                .from("LIT", TransitionsTest::lit)
                .act("break", l -> {
                    l.oil = 0;
                    l.stage = Lamp.Stage.DARK;
                    throw Problem.illegalTransition("lamp", l.stage, "be broken");
                });
        assertThrows(AssertionError.class, () -> leaking.hold("""
                     | break
                DARK | refused
                LIT  | refused"""));
    }

    private static void fails(String table) {
        assertThrows(AssertionError.class, () -> lamps().hold(table), table);
    }

    private static Transitions<Lamp> lamps() {
        return Transitions.<Lamp>of(l -> l.stage)
                .from("DARK", Lamp::new)
                .from("LIT", TransitionsTest::lit)
                .step("light", Lamp::light)
                .act("refill", Lamp::refill);
    }

    private static Lamp lit() {
        var lamp = new Lamp();
        lamp.oil = 1;
        lamp.light();
        return lamp;
    }
}
