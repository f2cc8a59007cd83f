package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a caller is told. */
class ProblemTest {
    @Test
    void a_refused_step_names_the_thing_its_stage_and_the_wish() {
        var problem = Problem.illegalTransition("lamp", TimeUnit.DAYS, "be lit");
        assertEquals(409, problem.status());
        assertEquals("illegal-transition", problem.slug());
        assertEquals("A lamp that is DAYS cannot be lit.", problem.getMessage());
    }

    @Test
    void each_kind_has_its_status() {
        assertEquals(404, Problem.notFound("lamp").status());
        assertEquals("There is no such lamp.", Problem.notFound("lamp").getMessage());
        assertEquals(403, Problem.forbidden("dark", "It is dark.").status());
        assertEquals(409, Problem.conflict("lit", "It is lit.").status());
        assertEquals(422, Problem.invalid("oil", "is missing").status());
        assertEquals(
                List.of(new Problem.Violation("oil", "is missing")),
                Problem.invalid("oil", "is missing").violations());
    }

    @Test
    void it_carries_no_stack_trace_and_no_cause() {
        var problem = new Problem(500, "internal", "Something failed here.");
        assertEquals(0, problem.getStackTrace().length);
        assertNull(problem.getCause());
    }

    @Test
    void its_violations_cannot_be_changed_afterwards() {
        var violations = new ArrayList<>(List.of(new Problem.Violation("oil", "is missing")));
        var problem = new Problem(409, "not-ready", "Something is still missing.", violations);
        violations.clear();
        assertEquals(1, problem.violations().size());
        assertThrows(
                UnsupportedOperationException.class, () -> problem.violations().clear());
    }

    @Test
    void headers_are_added_in_order() {
        var problem =
                Problem.conflict("lit", "It is lit.").header("Retry-After", "5").header("Allow", "GET");
        assertEquals(Map.of("Retry-After", "5", "Allow", "GET"), problem.headers());
        assertEquals(
                List.of("Retry-After", "Allow"), List.copyOf(problem.headers().keySet()));
    }
}
