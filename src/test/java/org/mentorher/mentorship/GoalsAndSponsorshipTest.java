package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.delete;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Cast;
import org.mentorher.Database;
import org.mentorher.Mailbox;

/** A mentee's goals, hers until she shares them, and sponsorship, which counts on her word. */
@QuarkusTest
class GoalsAndSponsorshipTest {
    private static final Map<String, Object> GOAL = Map.of(
            "title", "Lead my first audit",
            "why", "I want to know whether I like to lead.",
            "due", "2027-03-31",
            "steps", List.of(Map.of("text", "Ask who led the last one"), Map.of("text", "Shadow a lead for a week")));

    @Inject
    Database database;

    private String mentorship;

    @BeforeEach
    void amina_mentors_bao() {
        database.empty();
        mentorship = Together.aminaAndBao();
    }

    @Test
    void a_goal_is_hers_until_she_shares_it_and_hers_again_when_she_takes_it_back() {
        var goals = "/api/mentorships/" + mentorship + "/goals";
        String id = post(BAO, goals, GOAL)
                .statusCode(201)
                .body("stage", is("OPEN"))
                .body("shared", is(false))
                .body("steps.doneAt", contains(nullValue(), nullValue()))
                .extract()
                .path("id");
        var goal = "/api/goals/" + id;
        get(AMINA, goals).statusCode(200).body("items", empty());
        get(AMINA, goal).statusCode(404);
        put(AMINA, goal + "/sharing", null).statusCode(404);
        get(CARMEN, goal).statusCode(404);
        get(CARMEN, goals).statusCode(404);
        post(AMINA, goals, GOAL).statusCode(409).body("type", is("urn:mentorher:problem:mentees-part"));

        put(BAO, goal + "/sharing", null).statusCode(200).body("shared", is(true));
        put(BAO, goal + "/sharing", null).statusCode(200);
        var mail = Mailbox.await(Cast.email(AMINA), "shares a goal with you", "/goals/" + id);
        assertThat(mail.subject() + mail.text()).doesNotContain("audit");
        get(AMINA, goals).body("items.title", contains("Lead my first audit"));
        get(AMINA, goal).statusCode(200).body("why", is("I want to know whether I like to lead."));
        delete(AMINA, goal).statusCode(409);

        String step = get(BAO, goal).extract().path("steps[0].id");
        put(BAO, goal + "/ticks", Map.of("steps", List.of(step)))
                .statusCode(200)
                .body("steps.doneAt", contains(notNullValue(), nullValue()));
        put(BAO, goal + "/outcome", Map.of("stage", "REACHED")).statusCode(200).body("stage", is("REACHED"));
        put(BAO, goal + "/outcome", Map.of("stage", "LET_GO")).statusCode(409);
        put(BAO, goal + "/ticks", Map.of("steps", List.of())).statusCode(409);

        Together.closes(BAO, mentorship, Map.of("outcome", "COMPLETED")).statusCode(200);
        get(AMINA, goal).statusCode(200).body("stage", is("REACHED"));
        put(BAO, goal + "/outcome", Map.of("stage", "OPEN")).statusCode(409);
        delete(BAO, goal + "/sharing").statusCode(200).body("shared", is(false));
        get(AMINA, goal).statusCode(404);
        get(AMINA, goals).body("items", empty());
        delete(BAO, goal).statusCode(204);
        delete(BAO, goal).statusCode(404);
    }

    @Test
    void a_mentorship_holds_so_many_goals_and_no_more() {
        var goals = "/api/mentorships/" + mentorship + "/goals";
        String first = post(BAO, goals, GOAL).statusCode(201).extract().path("id");
        // all others at once; none is the first again
        database.execute(
                "insert into goal select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid()))).*"
                        + " from goal g, generate_series(2, " + Goals.MOST + ")");
        post(BAO, goals, GOAL).statusCode(409).body("type", is("urn:mentorher:problem:too-many-goals"));
        delete(BAO, "/api/goals/" + first).statusCode(204);
        post(BAO, goals, GOAL).statusCode(201);
    }

    @Test
    void an_edit_names_what_was_read_and_keeps_what_is_done() {
        var created = post(BAO, "/api/mentorships/" + mentorship + "/goals", GOAL)
                .statusCode(201)
                .extract();
        var goal = "/api/goals/" + created.path("id");
        String step = created.path("steps[1].id");
        put(BAO, goal + "/ticks", Map.of("steps", List.of(step))).statusCode(200);
        var edited = Map.of(
                "title", "Lead my first audit well", "steps", List.of(Map.of("id", step, "text", "Shadow a lead")));
        as(BAO).body(edited).put(goal).then().statusCode(428);
        as(BAO).header("If-Match", created.header("ETag"))
                .body(edited)
                .put(goal)
                .then()
                .statusCode(412);
        as(BAO).header("If-Match", as(BAO).get(goal).header("ETag"))
                .body(edited)
                .put(goal)
                .then()
                .statusCode(200)
                .body("why", nullValue())
                .body("steps", hasSize(1))
                .body("steps[0].doneAt", notNullValue());
        post(BAO, "/api/mentorships/" + mentorship + "/goals", Map.of("title", " "))
                .statusCode(422);
        assertThat(database.count("outbox_mail where body::text like '%audit%'"))
                .isZero();
    }

    @Test
    void a_sponsorship_act_counts_on_the_mentees_word() {
        var acts = "/api/mentorships/" + mentorship + "/sponsorship-acts";
        var today = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        var logged = Map.of("kind", "INTRODUCTION", "happenedOn", today, "note", "To the head of audit.");
        String id = post(AMINA, acts, logged)
                .statusCode(201)
                .body("stage", is("WAITING"))
                .body("loggedBy", is("MENTOR"))
                .extract()
                .path("id");
        var act = "/api/sponsorship-acts/" + id;
        var mail = Mailbox.await(Cast.email(BAO), "noted something that was done for you");
        assertThat(mail.text()).contains("Introduction").doesNotContain("head of audit");
        put(AMINA, act + "/confirmation", null).statusCode(409);
        assertThat(counted()).isZero();
        AtOnce.run(
                () -> put(BAO, act + "/confirmation", null).statusCode(200),
                () -> put(BAO, act + "/confirmation", null).statusCode(200));
        assertThat(counted()).isOne();
        assertThat(database.count("audit_entry where kind = 'sponsorship-act-changed' and subject = '" + id + "'"))
                .isEqualTo(2);
        delete(AMINA, act).statusCode(409);
        put(BAO, act + "/refusal", null).statusCode(200).body("stage", is("DECLINED"));
        assertThat(counted()).isZero();

        post(BAO, acts, Map.of("kind", "PROMOTION", "happenedOn", today))
                .statusCode(201)
                .body("stage", is("CONFIRMED"));
        var future = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
        post(AMINA, acts, Map.of("kind", "PROMOTION", "happenedOn", future))
                .statusCode(422)
                .body("violations.field", contains("happenedOn"));
        String second = post(AMINA, acts, Map.of("kind", "RECOMMENDATION", "happenedOn", today))
                .statusCode(201)
                .extract()
                .path("id");
        delete(BAO, "/api/sponsorship-acts/" + second).statusCode(409);
        delete(AMINA, "/api/sponsorship-acts/" + second).statusCode(204);
        put(BAO, "/api/sponsorship-acts/" + second + "/confirmation", null).statusCode(409);
        get(AMINA, acts).body("items.kind", contains("PROMOTION", "INTRODUCTION"));
        get(CARMEN, acts).statusCode(404);
        get("wanjiru", act).statusCode(404);

        // her word stays hers after the end; new entries do not come any more
        Together.closes(AMINA, mentorship, Map.of("outcome", "ENDED")).statusCode(200);
        put(BAO, act + "/confirmation", null).statusCode(200);
        post(AMINA, acts, logged).statusCode(409);
        assertThat(counted()).isEqualTo(2);
    }

    private long counted() {
        return database.count("sponsorship_act where stage = 'CONFIRMED'");
    }
}
