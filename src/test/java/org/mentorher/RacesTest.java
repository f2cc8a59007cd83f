package org.mentorher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.approved;
import static org.mentorher.Cast.consents;
import static org.mentorher.Cast.email;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;
import static org.mentorher.Cast.seeks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What happens when several people are faster than each other. */
@QuarkusTest
class RacesTest {
    @Inject
    Database database;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @RepeatedTest(5)
    void two_consents_at_once_make_one_mentorship() {
        var proposal = approved(seeks(BAO), mentors(AMINA, 1));
        var answers = AtOnce.<String>run(
                () -> consents(AMINA, proposal).statusCode(200).extract().path("stage"),
                () -> consents(BAO, proposal).statusCode(200).extract().path("stage"));
        assertThat(answers).containsExactlyInAnyOrder("APPROVED", "AGREED");
        assertThat(database.count("mentorship")).isOne();
        assertThat(database.count("seat where occupant is not null")).isOne();
    }

    @Test
    void fifty_accepts_at_once_for_three_seats_fill_exactly_three() throws IOException {
        var mentor = mentors(AMINA, 3);
        var proposals = new HashMap<String, String>();
        for (var mentee : mentees(50)) {
            var proposal = approved(seeks(mentee), mentor);
            consents(AMINA, proposal).statusCode(200).body("waitingOn", is("MENTEE"));
            proposals.put(mentee, proposal);
        }
        var calls = new ArrayList<Callable<String>>();
        proposals.forEach((mentee, proposal) -> calls.add(() -> {
            var answer = consents(mentee, proposal).extract();
            return answer.statusCode() == 200 ? answer.path("stage") : answer.statusCode() + " " + answer.path("type");
        }));
        var answers = AtOnce.run(calls);
        assertThat(answers.stream().filter("AGREED"::equals)).hasSize(3);
        assertThat(answers.stream().filter("409 urn:mentorher:problem:capacity-reached"::equals))
                .hasSize(47);
        assertThat(database.count("mentorship where stage = 'ACTIVE'")).isEqualTo(3);
        assertThat(database.count("seat where occupant is not null")).isEqualTo(3);
        assertThat(database.count("seat s join mentorship m on m.id = s.occupant"))
                .isEqualTo(3);
        assertThat(database.count("request where stage = 'MATCHED'")).isEqualTo(3);
        // those who were slower are open again and go first next time
        assertThat(database.count("request where stage = 'OPEN' and priority = 1"))
                .isEqualTo(47);
        assertThat(database.count("proposal where stage in ('IN_REVIEW', 'APPROVED')"))
                .isZero();
    }

    @RepeatedTest(3)
    void two_proposals_at_once_for_one_mentee_leave_one() {
        var one = mentors(AMINA, 1);
        var two = mentors("siosaia", 1);
        var request = seeks(BAO);
        var answers = AtOnce.<Integer>run(() -> propose(request, one), () -> propose(request, two));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(database.count("proposal")).isOne();
    }

    @RepeatedTest(3)
    void two_requests_at_once_by_one_member_leave_one() {
        put(BAO, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        Callable<Integer> ask = () ->
                post(BAO, "/api/requests", Map.of("field", "finance")).extract().statusCode();
        assertThat(AtOnce.run(ask, ask)).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(3)
    void two_signings_at_once_by_one_member_leave_one_pledge() {
        var input = pledge("Amina", email(AMINA), 3);
        Callable<Integer> sign =
                () -> post(AMINA, "/api/pledges", input).extract().statusCode();
        assertThat(AtOnce.run(sign, sign)).containsExactlyInAnyOrder(201, 409);
        assertThat(database.count("seat")).isEqualTo(3);
    }

    @RepeatedTest(3)
    void consent_and_refusal_at_once_end_in_one_of_the_two() {
        var request = seeks(BAO);
        var proposal = approved(request, mentors(AMINA, 1));
        consents(BAO, proposal).statusCode(200);
        var answers = AtOnce.<Integer>run(
                () -> consents(AMINA, proposal).extract().statusCode(),
                () -> put(BAO, "/api/proposals/" + proposal + "/refusal", Map.of("reason", "OTHER"))
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        var agreed = database.count("proposal where stage = 'AGREED'");
        assertThat(database.count("mentorship")).isEqualTo(agreed);
        assertThat(database.count("seat where occupant is not null")).isEqualTo(agreed);
    }

    @RepeatedTest(3)
    void a_mentor_who_leaves_while_a_mentee_accepts_leaves_nothing_half_done() {
        var proposal = approved(seeks(BAO), mentors(AMINA, 1));
        consents(AMINA, proposal).statusCode(200);
        AtOnce.<Integer>run(
                () -> consents(BAO, proposal).extract().statusCode(),
                () -> Cast.delete(AMINA, "/api/me/mentor-profile")
                        .statusCode(200)
                        .extract()
                        .statusCode());
        var agreed = database.count("proposal where stage = 'AGREED'");
        assertThat(database.count("proposal where stage = 'WITHDRAWN'")).isEqualTo(1 - agreed);
        // what had just begun has ended, and the mentee is back in line either way
        assertThat(database.count("mentorship where stage = 'ENDED'")).isEqualTo(agreed);
        assertThat(database.count("seat where occupant is not null")).isZero();
        assertThat(database.count("request where stage = 'OPEN' and priority = 1"))
                .isOne();
    }

    @RepeatedTest(5)
    void a_pledge_withdrawn_while_staff_accept_leaves_no_mentor_active_without_it() {
        post(AMINA, "/api/pledges", pledge("Amina", email(AMINA), 1)).statusCode(201);
        String signed = get(AMINA, "/api/me/pledges").extract().path("items[0].id");
        put(AMINA, "/api/me/mentor-profile", Cast.mentorProfile(1)).statusCode(201);
        put(AMINA, "/api/me/mentor-profile/conduct", null).statusCode(200);
        Cast.learns(AMINA);
        String mentor =
                put(AMINA, "/api/me/mentor-profile/submission", null).extract().path("id");
        AtOnce.<Integer>run(
                () -> put(CARMEN, "/api/mentor-profiles/" + mentor + "/vetting", Map.of("decision", "ACCEPT"))
                        .extract()
                        .statusCode(),
                () -> put(AMINA, "/api/pledges/" + signed + "/withdrawal", null)
                        .extract()
                        .statusCode());
        var withdrawn = database.count("pledge where stage = 'WITHDRAWN'") == 1;
        if (withdrawn) {
            assertThat(database.count("mentor_profile where stage = 'ACTIVE'")).isZero();
            assertThat(database.count("seat where open")).isZero();
        }
    }

    @Test
    void ten_calls_at_once_after_a_change_of_name_are_all_served() {
        get(BAO, "/api/me").statusCode(200);
        database.execute("update member set name = 'Somebody else'");
        Callable<Integer> read = () -> get(BAO, "/api/me").extract().statusCode();
        assertThat(AtOnce.run(java.util.Collections.nCopies(10, read))).containsOnly(200);
    }

    @Test
    void the_same_step_twice_changes_nothing_and_a_late_one_is_refused() {
        var request = seeks(BAO);
        var proposal = approved(request, mentors(AMINA, 1));
        put(CARMEN, "/api/proposals/" + proposal + "/review", Map.of("decision", "APPROVE"))
                .statusCode(200);
        consents(BAO, proposal).statusCode(200).body("waitingOn", is("MENTOR"));
        consents(BAO, proposal).statusCode(200).body("waitingOn", is("MENTOR"));
        var mentorship = consents(AMINA, proposal).statusCode(200).extract().path("mentorship");
        consents(AMINA, proposal).statusCode(200).body("mentorship", is(mentorship));
        put(AMINA, "/api/proposals/" + proposal + "/refusal", Map.of("reason", "NO_TIME"))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:illegal-transition"));
        Cast.delete(BAO, "/api/requests/" + request).statusCode(409);
        post(BAO, "/api/requests", Map.of("field", "finance")).statusCode(409);
        var closure = Map.of("outcome", "ENDED");
        put(BAO, "/api/mentorships/" + mentorship + "/closure", closure).statusCode(200);
        put(AMINA, "/api/mentorships/" + mentorship + "/closure", closure).statusCode(200);
        put(AMINA, "/api/mentorships/" + mentorship + "/closure", Map.of("outcome", "COMPLETED"))
                .statusCode(409);
        put(AMINA, "/api/mentorships/" + mentorship + "/pause", null).statusCode(409);
        get("wanjiru", "/api/mentorships/" + mentorship).statusCode(404);
        consents("wanjiru", proposal).statusCode(404);
    }

    private static int propose(String request, String mentor) {
        return post(CARMEN, "/api/proposals", Map.of("request", request, "mentor", mentor, "reason", "A hunch."))
                .extract()
                .statusCode();
    }

    /** Mentees of the demo cast, who all have an account. */
    private static List<String> mentees(int number) throws IOException {
        var cast = new ObjectMapper()
                .readTree(Path.of(System.getProperty("local.base"), "src/local/cast.json")
                        .toFile());
        return StreamSupport.stream(cast.get("members").spliterator(), false)
                .filter(m -> m.get("leader").isNull() && m.get("mentee").isObject())
                .map(m -> m.get("username").asText())
                .limit(number)
                .toList();
    }
}
