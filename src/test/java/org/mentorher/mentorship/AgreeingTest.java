package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.get;
import static org.mentorher.mentorship.Together.saysYes;
import static org.mentorher.mentorship.Together.suggests;
import static org.mentorher.mentorship.Together.terms;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Cast;
import org.mentorher.Database;
import org.mentorher.Mailbox;

/** How two people come to an agreement, and what equal access asks of it. */
@QuarkusTest
class AgreeingTest {
    private static final String WANJIRU = "wanjiru";

    @Inject
    Database database;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @Test
    void both_say_yes_to_one_version_and_an_edit_asks_both_again() {
        var id = Together.aminaAndBao();
        var path = "/api/mentorships/" + id + "/agreement";
        get(BAO, path).statusCode(404);
        suggests(BAO, id, null, terms("VIDEO"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("stage", is("OPEN"))
                .body("version", is(1))
                .body("proposedBy", is("MENTEE"))
                .body("mentorConfirmed", is(false))
                .body("menteeConfirmed", is(false))
                .body("possible", contains("VIDEO"));
        assertThat(Mailbox.await(Cast.email(AMINA), "suggests how you two work together")
                        .text())
                .contains("/mentorships/" + id + "/agreement")
                .doesNotContain("stays between us.\n");
        saysYes(BAO, id, 1).statusCode(200).body("stage", is("OPEN")).body("menteeConfirmed", is(true));
        saysYes(BAO, id, 1).statusCode(200).body("stage", is("OPEN"));
        // the edit makes another version: nobody has said yes to it
        var weekly = terms("VIDEO");
        weekly.put("rhythm", "WEEKLY");
        suggests(AMINA, id, "1", weekly)
                .statusCode(200)
                .body("version", is(2))
                .body("menteeConfirmed", is(false))
                .body("holds", nullValue());
        saysYes(BAO, id, 1).statusCode(412);
        saysYes(BAO, id, 2).statusCode(200);
        saysYes(AMINA, id, 2).statusCode(200).body("stage", is("AGREED")).body("openToAll", contains("VIDEO"));
        // a change leaves what holds in force until both have said yes to it, or it is taken back
        suggests(BAO, id, "2", terms("VIDEO"))
                .statusCode(200)
                .body("stage", is("OPEN"))
                .body("holds.version", is(2))
                .body("holds.rhythm", is("WEEKLY"));
        as(AMINA).header("If-Match", "\"2\"").delete(path).then().statusCode(412);
        as(AMINA).header("If-Match", "\"3\"").delete(path).then().statusCode(204);
        get(BAO, path).statusCode(200).body("version", is(2)).body("stage", is("AGREED"));
        suggests(BAO, id, "2", terms("VIDEO")).statusCode(200).body("version", is(4));
        saysYes(AMINA, id, 4).statusCode(200);
        saysYes(BAO, id, 4).statusCode(200).body("stage", is("AGREED")).body("rhythm", is("EVERY_TWO_WEEKS"));
        assertThat(database.count("agreement where stage = 'AGREED'")).isOne();
        assertThat(database.count("audit_entry where kind = 'agreement-changed' and subject = '" + id + "'"))
                .isGreaterThan(5);
    }

    @Test
    void what_is_not_in_both_profiles_or_not_in_time_is_refused() {
        var id = Together.aminaAndBao();
        suggests(BAO, id, null, terms("PHONE")).statusCode(422).body("violations.field", contains("formats"));
        for (var until : new String[] {"2020-01-01", "2199-01-01"}) {
            var late = terms("VIDEO");
            late.put("until", until);
            suggests(BAO, id, null, late).statusCode(422).body("violations.field", contains("until"));
        }
        var odd = terms("VIDEO");
        odd.put("until", "next May");
        suggests(BAO, id, null, odd).statusCode(400);
        suggests(BAO, id, "1", terms("VIDEO")).statusCode(412);
        suggests(BAO, id, null, terms("VIDEO")).statusCode(201);
        suggests(AMINA, id, null, terms("VIDEO")).statusCode(428);
        get(CARMEN, "/api/mentorships/" + id + "/agreement").statusCode(404);
        Together.closes(BAO, id, Map.of("outcome", "ENDED")).statusCode(200);
        suggests(AMINA, id, "1", terms("VIDEO")).statusCode(409);
        saysYes(AMINA, id, 1).statusCode(409);
        get(AMINA, "/api/mentorships/" + id + "/agreement").statusCode(200);
    }

    @Test
    void a_format_agreed_with_one_mentee_is_open_to_all() {
        var amina = Cast.mentors(AMINA, 3);
        Together.meets(AMINA, "mentor", Cast.mentorProfile(3), "VIDEO", "PHONE", "OFFICE");
        var one = Together.with(amina, AMINA, BAO);
        Together.meets(BAO, "mentee", Cast.menteeProfile(), "VIDEO", "PHONE");
        var two = Together.with(amina, AMINA, WANJIRU);
        Together.meets(WANJIRU, "mentee", Cast.menteeProfile(), "VIDEO", "PHONE", "OFFICE");

        suggests(BAO, one, null, terms("VIDEO")).statusCode(201);
        saysYes(BAO, one, 1).statusCode(200);
        saysYes(AMINA, one, 1).statusCode(200).body("stage", is("AGREED"));
        // what Bao has, Wanjiru cannot be kept from
        suggests(AMINA, two, null, terms("OFFICE")).statusCode(422).body("violations.field", contains("formats"));
        suggests(AMINA, two, null, terms("VIDEO", "PHONE", "OFFICE")).statusCode(201);
        saysYes(AMINA, two, 1).statusCode(200);
        saysYes(WANJIRU, two, 1).statusCode(200).body("stage", is("AGREED"));
        // what Wanjiru got is open to Bao: what her own profile allows, at once, and without asking
        assertThat(Mailbox.await(Cast.email(BAO), "One more way to meet is open to you")
                        .text())
                .contains("Phone");
        get(BAO, "/api/mentorships/" + one + "/agreement")
                .body("formats", contains("VIDEO"))
                .body("openToAll", contains("VIDEO", "PHONE", "OFFICE"))
                .body("addable", contains("PHONE"));
        suggests(BAO, one, "1", terms("VIDEO", "PHONE"))
                .statusCode(200)
                .body("mentorConfirmed", is(true))
                .body("stage", is("OPEN"));
        saysYes(BAO, one, 2).statusCode(200).body("stage", is("AGREED")).body("addable", empty());
        // and cannot be left out of any later version
        suggests(AMINA, one, "2", terms("VIDEO")).statusCode(422);
        // an end frees the other from it
        Together.closes(WANJIRU, two, Map.of("outcome", "ENDED")).statusCode(200);
        suggests(AMINA, one, "2", terms("VIDEO")).statusCode(200).body("mentorConfirmed", is(false));
    }

    @Test
    void a_yes_to_what_has_become_unequal_or_impossible_meanwhile_is_refused() {
        var amina = Cast.mentors(AMINA, 3);
        var one = Together.with(amina, AMINA, BAO);
        Together.meets(BAO, "mentee", Cast.menteeProfile(), "VIDEO", "PHONE");
        var two = Together.with(amina, AMINA, WANJIRU);
        Together.meets(WANJIRU, "mentee", Cast.menteeProfile(), "VIDEO", "PHONE");
        suggests(BAO, one, null, terms("VIDEO")).statusCode(201);
        saysYes(BAO, one, 1).statusCode(200);
        suggests(AMINA, two, null, terms("VIDEO", "PHONE")).statusCode(201);
        saysYes(AMINA, two, 1).statusCode(200);
        saysYes(WANJIRU, two, 1).statusCode(200).body("stage", is("AGREED"));
        saysYes(AMINA, one, 1).statusCode(409).body("type", is("urn:mentorher:problem:terms-changed"));
        Together.meets(BAO, "mentee", Cast.menteeProfile(), "VIDEO");
        saysYes(AMINA, one, 1).statusCode(200).body("stage", is("AGREED"));
    }

    @RepeatedTest(3)
    void of_two_edits_at_once_one_stands() {
        var id = Together.aminaAndBao();
        suggests(BAO, id, null, terms("VIDEO")).statusCode(201);
        var answers = AtOnce.<Integer>run(
                () -> suggests(BAO, id, "1", terms("VIDEO")).extract().statusCode(),
                () -> suggests(AMINA, id, "1", terms("VIDEO")).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(database.count("agreement")).isEqualTo(2);
        assertThat(database.count("agreement where stage = 'OPEN'")).isOne();
    }

    @RepeatedTest(3)
    void an_edit_against_the_last_yes_leaves_no_yes_to_what_nobody_read() {
        var id = Together.aminaAndBao();
        suggests(BAO, id, null, terms("VIDEO")).statusCode(201);
        saysYes(BAO, id, 1).statusCode(200);
        var answers = AtOnce.<Integer>run(
                () -> saysYes(AMINA, id, 1).extract().statusCode(),
                () -> suggests(BAO, id, "1", terms("VIDEO")).extract().statusCode());
        assertThat(answers.get(1)).isEqualTo(200);
        assertThat(answers.get(0)).isIn(200, 412);
        // agreed first: it holds beside the change; edited first: the yes found nothing
        assertThat(database.count("agreement where stage = 'AGREED'")).isEqualTo(answers.get(0) == 200 ? 1 : 0);
        assertThat(database.count("agreement where stage = 'OPEN' and mentor_confirmed_at is null"))
                .isOne();
    }

    @RepeatedTest(3)
    void two_mentees_of_one_mentor_who_agree_at_once_stay_equal() {
        var amina = Cast.mentors(AMINA, 3);
        var one = Together.with(amina, AMINA, BAO);
        Together.meets(BAO, "mentee", Cast.menteeProfile(), "VIDEO", "PHONE");
        var two = Together.with(amina, AMINA, WANJIRU);
        Together.meets(WANJIRU, "mentee", Cast.menteeProfile(), "VIDEO", "PHONE");
        suggests(AMINA, one, null, terms("VIDEO")).statusCode(201);
        suggests(AMINA, two, null, terms("PHONE")).statusCode(201);
        saysYes(AMINA, one, 1).statusCode(200);
        saysYes(AMINA, two, 1).statusCode(200);
        var answers = AtOnce.<Integer>run(
                () -> saysYes(BAO, one, 1).extract().statusCode(),
                () -> saysYes(WANJIRU, two, 1).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(database.count("agreement where stage = 'AGREED'")).isOne();
    }
}
