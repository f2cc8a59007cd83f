package org.mentorher.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Transitions;

/** OPEN → PROPOSED → MATCHED | WITHDRAWN | EXPIRED; a proposal that fails reopens it. */
class RequestTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final UUID BAO = new UUID(0, 1);
    private static final UUID AMINA = new UUID(0, 2);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Request>of(r -> r.stage)
                .from("OPEN", RequestTest::open)
                .from("PROPOSED", RequestTest::proposed)
                .from("MATCHED", RequestTest::matched)
                .from("MATCHED and settled", () -> {
                    var request = matched();
                    request.settle(SUNDAY);
                    return request;
                })
                .from("WITHDRAWN", () -> {
                    var request = open();
                    request.withdraw(SUNDAY);
                    return request;
                })
                .from("EXPIRED", () -> {
                    var request = open();
                    request.expire(SUNDAY);
                    return request;
                })
                .act("propose", Request::propose)
                .act("reopen", Request::reopen)
                .act("match", Request::match)
                .step("withdraw", r -> r.withdraw(MONDAY))
                .act("expire", r -> r.expire(MONDAY))
                .act("settle", r -> r.settle(MONDAY))
                .act("open again", r -> r.openAgain(MONDAY))
                .act("pass over", Request::passOver)
                .hold("""
                                      | propose  | reopen  | match   | withdraw  | expire  | settle  | open again | pass over
                  OPEN                | PROPOSED | refused | refused | WITHDRAWN | EXPIRED | refused | refused | OPEN
                  PROPOSED            | refused  | OPEN    | MATCHED | WITHDRAWN | refused | refused | refused | refused
                  MATCHED             | refused  | refused | refused | refused   | refused | MATCHED | refused | refused
                  MATCHED and settled | refused  | refused | refused | refused   | refused | same    | OPEN | refused
                  WITHDRAWN           | refused  | refused | refused | same      | refused | refused | refused | refused
                  EXPIRED             | refused  | refused | refused | refused   | refused | refused | refused | refused""");
    }

    @Test
    void each_failed_proposal_raises_the_priority_by_one() {
        var request = open();
        assertEquals(0, request.priority);
        for (int failed = 1; failed <= 3; failed++) {
            request.propose();
            assertEquals(failed - 1, request.priority);
            request.reopen();
            assertEquals(failed, request.priority);
        }
    }

    @Test
    void rounds_that_find_nobody_count_like_proposals_that_fail() {
        var request = open();
        request.passOver();
        request.passOver();
        request.propose();
        request.reopen();
        assertEquals(3, request.letDown());
        assertEquals(1, request.priority);
    }

    @Test
    void it_holds_180_days() {
        assertEquals(Duration.ofDays(180), Duration.between(open().createdAt, open().expiresAt));
    }

    @Test
    void opened_again_it_holds_as_long_as_a_new_one_and_goes_first() {
        var request = matched();
        request.settle(SUNDAY);
        request.openAgain(MONDAY);
        assertEquals(1, request.priority);
        assertNull(request.settledAt);
        assertEquals(MONDAY.plus(Request.HOLDS), request.expiresAt);
    }

    @Test
    void settling_again_keeps_the_first_time() {
        var request = matched();
        assertNull(request.settledAt);
        request.settle(SUNDAY);
        request.settle(MONDAY);
        assertEquals(SUNDAY, request.settledAt);
    }

    @Test
    void withdrawing_and_expiring_settle_it() {
        var withdrawn = proposed();
        withdrawn.withdraw(MONDAY);
        assertEquals(MONDAY, withdrawn.settledAt);
        var expired = open();
        expired.expire(MONDAY);
        assertEquals(MONDAY, expired.settledAt);
    }

    @Test
    void the_reason_for_a_mentor_is_told_for_that_mentor_only() {
        assertEquals(Optional.of("She built it."), open().reasonFor(AMINA));
        assertEquals(Optional.empty(), open().reasonFor(BAO));
    }

    @Test
    void who_names_no_mentor_and_no_topic_has_none() {
        var request = new Request(BAO, new NewRequest("law.tax", null, null, null), MONDAY);
        assertEquals(List.of(), request.choices);
        assertEquals(List.of(), request.topics);
    }

    private static Request open() {
        var choice = new NewRequest.NewChoice(AMINA, "She built it.");
        return new Request(BAO, new NewRequest("law.tax", List.of("Boards"), null, List.of(choice)), SUNDAY);
    }

    private static Request proposed() {
        var request = open();
        request.propose();
        return request;
    }

    private static Request matched() {
        var request = proposed();
        request.match();
        return request;
    }
}
