package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.delete;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Cast;
import org.mentorher.Database;
import org.mentorher.Mailbox;
import org.mentorher.TestClock;

/** A mentorship rests, ends with or without words, and what that leaves behind for both. */
@QuarkusTest
class LeavingTest {
    private static final String SIOSAIA = "siosaia";

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    PauseEnds pauses;

    private String amina;
    private String request;
    private String mentorship;

    @BeforeEach
    void amina_mentors_bao() {
        database.empty();
        amina = Cast.mentors(AMINA, 1);
        request = Cast.seeks(BAO);
        mentorship = Cast.agreed(Cast.approved(request, amina), AMINA, BAO);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_closure_with_words_says_them_once_and_only_to_whom_they_are_for() {
        var words = Map.<String, Object>of(
                "outcome", "COMPLETED", "rating", 4, "thanks", "You made me ask for the lead.", "publish", true);
        Together.closes(BAO, mentorship, words).statusCode(200).body("stage", is("COMPLETED"));
        Together.closes(BAO, mentorship, words).statusCode(200);
        assertThat(database.count("farewell")).isOne();
        get(AMINA, farewell())
                .statusCode(200)
                .body("received", is("You made me ask for the lead."))
                .body("rating", nullValue())
                .body("saidAt", nullValue());
        get(BAO, farewell()).body("rating", is(4)).body("received", nullValue());
        assertThat(Mailbox.await(Cast.email(AMINA), "left you some words").text())
                .doesNotContain("ask for the lead");
        get(CARMEN, "/api/testimonials").body("items.words", contains("You made me ask for the lead."));
        get(CARMEN, farewell()).statusCode(404);
        get(BAO, "/api/requests/" + request).body("stage", is("MATCHED"));
        // the consent can be taken back, and the other one can answer
        put(BAO, farewell(), Map.of("rating", 5, "thanks", "You made me ask for the lead."))
                .statusCode(200)
                .body("publish", is(false));
        get(CARMEN, "/api/testimonials").body("items", empty());
        put(AMINA, farewell(), Map.of("thanks", "It was a pleasure.")).statusCode(200);
        get(BAO, farewell()).body("received", is("It was a pleasure."));
        put(AMINA, farewell(), Map.of("publish", true)).statusCode(422).body("violations.field", contains("publish"));
        put(AMINA, farewell(), Map.of("again", true)).statusCode(422).body("violations.field", contains("again"));
        put(BAO, farewell(), Map.of("rating", 6)).statusCode(422);
    }

    @Test
    void words_come_with_the_end_not_before_and_staff_say_none() {
        put(BAO, farewell(), Map.of("rating", 4)).statusCode(409);
        Together.closes(CARMEN, mentorship, Map.of("outcome", "ENDED", "rating", 4))
                .statusCode(422);
        get(BAO, "/api/mentorships/" + mentorship).body("stage", is("ACTIVE"));
        Together.closes(BAO, mentorship, Map.of("rating", 9)).statusCode(422);
        get(BAO, "/api/mentorships/" + mentorship).body("stage", is("ACTIVE"));
    }

    @Test
    void who_wants_another_mentor_is_back_in_line_and_first() {
        Together.closes(BAO, mentorship, Map.of("outcome", "ENDED", "again", true))
                .statusCode(200);
        get(BAO, "/api/requests/" + request).body("stage", is("OPEN"));
        assertThat(database.value("select priority from request")).isEqualTo(1);
        assertThat(database.count("seat where occupant is not null")).isZero();
        // the same request leads to another mentor, never to the same one
        var siosaia = Cast.mentors(SIOSAIA, 1);
        post(CARMEN, "/api/proposals", Map.of("request", request, "mentor", amina, "reason", "Again."))
                .statusCode(409);
        var second = Cast.agreed(Cast.approved(request, siosaia), SIOSAIA, BAO);
        get(BAO, "/api/mentorships/" + second).body("stage", is("ACTIVE")).body("request", is(request));
        // saying it of the first one again does not touch the second
        put(BAO, farewell(), Map.of("again", true)).statusCode(200);
        get(BAO, "/api/requests/" + request).body("stage", is("MATCHED"));
        get(BAO, "/api/mentorships/" + second).body("stage", is("ACTIVE"));
    }

    @Test
    void whoever_was_left_can_ask_for_another_one_later_unless_a_new_request_is_there() {
        Together.closes(AMINA, mentorship, Map.of("outcome", "ENDED")).statusCode(200);
        get(BAO, "/api/requests/" + request).body("stage", is("MATCHED"));
        put(BAO, farewell(), Map.of("again", true)).statusCode(200);
        get(BAO, "/api/requests/" + request).body("stage", is("OPEN"));
        delete(BAO, "/api/requests/" + request).statusCode(200);
        Cast.asks(BAO);
        put(BAO, farewell(), Map.of("again", true)).statusCode(200);
        get(BAO, "/api/requests/" + request).body("stage", is("WITHDRAWN"));
    }

    @Test
    void two_who_are_kept_apart_never_meet_again_and_the_other_one_never_learns() throws InterruptedException {
        // Amina mentors Bao, and Bao could mentor Amina: a proposal for that is on its way
        var bao = Cast.mentors(BAO, 1);
        var other = Cast.seeks(AMINA);
        var proposal = Cast.approved(other, bao);
        Together.closes(BAO, mentorship, Map.of("outcome", "ENDED", "block", true))
                .statusCode(200);
        get(AMINA, farewell()).body("block", is(false)).body("received", nullValue());
        get(BAO, farewell()).body("block", is(true));
        get(CARMEN, "/api/proposals/" + proposal).body("stage", is("WITHDRAWN"));
        get(AMINA, "/api/requests/" + other).body("stage", is("OPEN"));
        // search, wishes, proposals by hand and rounds all say the same: not available
        get(AMINA, "/api/mentors").statusCode(200).body("items.id", not(hasItem(bao)));
        get(AMINA, "/api/mentors/" + bao).statusCode(404);
        get(BAO, "/api/mentors").statusCode(200).body("items.id", not(hasItem(amina)));
        post(CARMEN, "/api/proposals", Map.of("request", other, "mentor", bao, "reason", "They met."))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:not-available"));
        var round = Cast.startRound(Map.of("method", "STABLE"));
        Cast.solved(round).body("matched", is(0));
        var removed = get(CARMEN, "/api/rounds/" + round + "/unmatched").statusCode(200);
        assertThat(removed.extract().asString()).contains("not-available").doesNotContain("block");
        delete(AMINA, "/api/requests/" + other).statusCode(200);
        post(
                        AMINA,
                        "/api/requests",
                        Map.of(
                                "field",
                                "finance.accounting",
                                "mentors",
                                java.util.List.of(Map.of("id", bao, "reason", "She knows."))))
                .statusCode(422);
        assertThat(database.count("audit_entry where details::text like '%block%'"))
                .isZero();
    }

    @Test
    void a_round_that_was_solved_before_the_block_makes_no_proposal_of_the_two() throws InterruptedException {
        var bao = Cast.mentors(BAO, 1);
        var other = Cast.seeks(AMINA);
        var round = Cast.startRound(Map.of("method", "STABLE"));
        Cast.solved(round).body("matched", is(1));
        Together.closes(AMINA, mentorship, Map.of("outcome", "ENDED", "block", true))
                .statusCode(200);
        put(CARMEN, "/api/rounds/" + round + "/publication", null).statusCode(200);
        assertThat(database.count("proposal where mentor = '" + bao + "'")).isZero();
        get(AMINA, "/api/requests/" + other).body("stage", is("OPEN"));
    }

    @Test
    void a_mentor_who_closes_the_profile_leaves_the_mentee_informed_and_back_in_line() {
        delete(AMINA, "/api/me/mentor-profile").statusCode(200);
        get(BAO, "/api/mentorships/" + mentorship).body("stage", is("ENDED")).body("mentor.email", nullValue());
        get(BAO, "/api/requests/" + request).body("stage", is("OPEN"));
        assertThat(database.value("select priority from request")).isEqualTo(1);
        assertThat(database.count("seat where occupant is not null")).isZero();
        assertThat(database.count("seat where open")).isZero();
        assertThat(Mailbox.await(Cast.email(BAO), "has ended").text())
                .contains("none is asked for")
                .contains("open again");
    }

    @Test
    void a_mentee_who_closes_the_profile_frees_the_seat_and_her_mentor_is_told() {
        delete(BAO, "/api/me/mentee-profile").statusCode(200);
        get(AMINA, "/api/mentorships/" + mentorship).body("stage", is("ENDED"));
        assertThat(database.count("seat where open and occupant is null")).isOne();
        assertThat(database.count("request where settled_at is not null")).isOne();
        assertThat(Mailbox.await(Cast.email(AMINA), "has ended").text()).contains("none is asked for");
    }

    @Test
    void a_profile_that_is_closed_ends_only_what_was_carried_by_it() {
        var bao = Cast.mentors(BAO, 1);
        var second = Cast.agreed(Cast.approved(Cast.seeks("wanjiru"), bao), BAO, "wanjiru");
        delete(BAO, "/api/me/mentor-profile").statusCode(200);
        get("wanjiru", "/api/mentorships/" + second).body("stage", is("ENDED"));
        get(BAO, "/api/mentorships/" + mentorship).body("stage", is("ACTIVE"));
    }

    @Test
    void a_mentor_who_is_shut_out_leaves_the_mentee_informed_and_back_in_line() {
        String member = get(AMINA, "/api/me").extract().path("id");
        put(CARMEN, "/api/members/" + member + "/suspension", Map.of("reason", "Not used by its owner."))
                .statusCode(200);
        get(BAO, "/api/mentorships/" + mentorship).body("stage", is("SUSPENDED"));
        get(BAO, "/api/requests/" + request).body("stage", is("OPEN"));
        assertThat(Mailbox.await(Cast.email(BAO), "has ended").text()).doesNotContain("suspen");
    }

    @Test
    void a_mentee_who_is_shut_out_frees_the_seat() {
        String member = get(BAO, "/api/me").extract().path("id");
        put(CARMEN, "/api/members/" + member + "/suspension", Map.of("reason", "Not used by its owner."))
                .statusCode(200);
        assertThat(database.count("seat where open and occupant is null")).isOne();
        assertThat(database.value("select stage from request")).isEqualTo("MATCHED");
        assertThat(database.count("request where settled_at is not null")).isOne();
    }

    @Test
    void a_pause_ends_by_itself_on_its_day_and_both_are_told_once() {
        var path = "/api/mentorships/" + mentorship + "/pause";
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        put(BAO, path, Map.of("until", "2020-01-01")).statusCode(422).body("violations.field", contains("until"));
        put(BAO, path, Map.of("until", day.plusYears(2).toString())).statusCode(422);
        put(BAO, path, Map.of("until", day.toString()))
                .statusCode(200)
                .body("stage", is("PAUSED"))
                .body("pausedUntil", is(day.toString()));
        put(AMINA, path, null).statusCode(200).body("pausedUntil", is(day.toString()));
        assertThat(Mailbox.await(Cast.email(AMINA), "paused your mentorship").text())
                .contains("goes on by itself on");
        // Bao paused it, on the clock of Ho Chi Minh City, seven hours ahead
        var begins = day.atStartOfDay(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        forwardTo(begins.minusSeconds(60));
        lookTwiceAtOnce();
        get(BAO, "/api/mentorships/" + mentorship).body("stage", is("PAUSED"));
        forwardTo(begins.plusSeconds(60));
        lookTwiceAtOnce();
        lookTwiceAtOnce();
        get(BAO, "/api/mentorships/" + mentorship).body("stage", is("ACTIVE")).body("pausedUntil", nullValue());
        assertThat(database.count("outbox_mail where key like 'mentorship-resumed:%'"))
                .isEqualTo(2);
        assertThat(database.count("mentorship where last_word_at > now() + interval '8 days'"))
                .isOne();
    }

    private void forwardTo(java.time.Instant moment) {
        clock.forward(Duration.between(clock.instant(), moment));
    }

    /** As two replicas would. */
    private void lookTwiceAtOnce() {
        Callable<Boolean> look = () -> {
            pauses.work();
            return true;
        };
        AtOnce.run(look, look);
    }

    private String farewell() {
        return "/api/mentorships/" + mentorship + "/farewell";
    }
}
