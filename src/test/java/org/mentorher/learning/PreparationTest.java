package org.mentorher.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.agreed;
import static org.mentorher.Cast.approved;
import static org.mentorher.Cast.delete;
import static org.mentorher.Cast.email;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.learns;
import static org.mentorher.Cast.mentorProfile;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;
import static org.mentorher.Cast.seeks;
import static org.mentorher.Cast.solved;
import static org.mentorher.Cast.startRound;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Database;
import org.mentorher.Mailbox;
import org.mentorher.TestClock;

/** Who has read gets proposals; who has to read again gets no new ones, and is told once. */
@QuarkusTest
class PreparationTest {
    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    MaterialReminders reminders;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void nobody_is_sent_to_staff_or_accepted_without_having_read() {
        post(AMINA, "/api/pledges", pledge("Amina", email(AMINA), 1)).statusCode(201);
        put(AMINA, "/api/me/mentor-profile", mentorProfile(1)).statusCode(201);
        put(AMINA, "/api/me/mentor-profile/conduct", null).body("missing.code", is(List.of("materials-not-completed")));
        put(AMINA, "/api/me/mentor-profile/submission", null)
                .statusCode(409)
                .body("violations.field", hasItem("materials-not-completed"));
        learns(AMINA);
        String id = put(AMINA, "/api/me/mentor-profile/submission", null)
                .statusCode(200)
                .extract()
                .path("id");
        MaterialsTest.change("MAJOR");
        put(CARMEN, "/api/mentor-profiles/" + id + "/vetting", Map.of("decision", "ACCEPT"))
                .statusCode(409)
                .body("violations.field", hasItem("materials-not-completed"));
        learns(AMINA);
        put(CARMEN, "/api/mentor-profiles/" + id + "/vetting", Map.of("decision", "ACCEPT"))
                .statusCode(200);
    }

    @Test
    void a_major_version_holds_new_proposals_back_and_leaves_the_rest_alone() throws InterruptedException {
        var mentor = mentors(AMINA, 3);
        var open = approved(seeks(BAO), mentor);
        MaterialsTest.change("MAJOR");
        // what there was goes on
        agreed(open, AMINA, BAO);
        get(AMINA, "/api/me/mentor-profile").body("stage", is("ACTIVE"));
        // nothing new comes
        var request = seeks("wanjiru", mentor);
        post(CARMEN, "/api/proposals", Map.of("request", request, "mentor", mentor, "reason", "They met."))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:materials-not-completed"));
        solved(startRound(Map.of("method", "STABLE"))).body("mentors", is(0)).body("matched", is(0));
        learns(AMINA);
        solved(startRound(Map.of("method", "STABLE"))).body("mentors", is(1)).body("matched", is(1));
        post(CARMEN, "/api/proposals", Map.of("request", request, "mentor", mentor, "reason", "They met."))
                .statusCode(201);
    }

    @Test
    void a_round_solved_before_the_change_proposes_nobody_who_has_to_read_again() throws InterruptedException {
        var mentor = mentors(AMINA, 1);
        var request = seeks(BAO, mentor);
        var round = startRound(Map.of("method", "STABLE"));
        solved(round).body("matched", is(1));
        MaterialsTest.change("MAJOR");
        put(CARMEN, "/api/rounds/" + round + "/publication", null).statusCode(200);
        assertThat(database.count("proposal")).isZero();
        get(BAO, "/api/requests/" + request).body("stage", is("OPEN"));
    }

    @Test
    void a_mentor_who_paused_reads_before_going_on() {
        mentors(AMINA, 1);
        put(AMINA, "/api/me/mentor-profile/pause", null).statusCode(200);
        MaterialsTest.change("MAJOR");
        resume().statusCode(409);
        learns(AMINA);
        resume().statusCode(200);
    }

    private static ValidatableResponse resume() {
        return delete(AMINA, "/api/me/mentor-profile/pause");
    }

    @Test
    void each_mentor_is_told_once_for_each_major_version_however_many_look() {
        mentors(AMINA, 1);
        mentors("siosaia", 1);
        seeks(BAO);
        lookTwiceAtOnce();
        assertThat(notices()).isZero();
        MaterialsTest.change("MINOR");
        lookTwiceAtOnce();
        assertThat(notices()).isZero();
        MaterialsTest.change("MAJOR");
        learns("siosaia");
        lookTwiceAtOnce();
        lookTwiceAtOnce();
        clock.forward(Duration.ofDays(40));
        lookTwiceAtOnce();
        assertThat(notices()).isOne();
        assertThat(Mailbox.await(email(AMINA), "Please read: How to mentor, anew")
                        .text())
                .contains("/materials/how-to-mentor")
                .contains("Your mentorships go on");
        MaterialsTest.change("MAJOR");
        lookTwiceAtOnce();
        assertThat(notices()).isEqualTo(3);
    }

    @Test
    void who_mentored_before_there_were_materials_has_thirty_days() throws InterruptedException {
        var mentor = mentors(AMINA, 1);
        seeks(BAO, mentor);
        database.execute("delete from material_completion;"
                + "insert into material_grace select member_id, now() from mentor_profile");
        get(AMINA, "/api/me/materials").body("prepared", is(false)).body("graceUntil", not(is((Object) null)));
        get(AMINA, "/api/me/mentor-profile").body("missing.size()", is(0));
        solved(startRound(Map.of("method", "STABLE"))).body("matched", is(1));
        lookTwiceAtOnce();
        // both texts in one notice
        assertThat(notices()).isOne();
        assertThat(Mailbox.await(email(AMINA), "Please read: How to mentor, Equal access in practice")
                        .text())
                .contains("Until ")
                .containsPattern("/materials\\s");
        clock.forward(Duration.ofDays(30).plusMinutes(1));
        get(AMINA, "/api/me/mentor-profile")
                .body("stage", is("ACTIVE"))
                .body("missing.code", hasItem("materials-not-completed"));
        solved(startRound(Map.of("method", "STABLE"))).body("mentors", is(0));
        learns(AMINA);
        solved(startRound(Map.of("method", "STABLE"))).body("mentors", is(1));
        lookTwiceAtOnce();
        assertThat(notices()).isOne();
    }

    /** As two replicas would. */
    private void lookTwiceAtOnce() {
        Callable<Boolean> look = () -> {
            reminders.work();
            return true;
        };
        AtOnce.run(look, look);
    }

    private long notices() {
        return database.count("outbox_mail where key like 'materials:%'");
    }
}
