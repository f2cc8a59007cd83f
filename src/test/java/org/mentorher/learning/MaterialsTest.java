package org.mentorher.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.answers;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.completes;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Database;

/** Reading, answering, writing and publishing over HTTP. */
@QuarkusTest
class MaterialsTest {
    private static final String HOW = "how-to-mentor";
    private static final String DRAFT = "/api/materials/" + HOW + "/draft";
    private static final String VERSIONS = "/api/materials/" + HOW + "/versions";

    @Inject
    Database database;

    @Inject
    Installation installation;

    @BeforeEach
    void nobody_has_read_anything() {
        database.empty();
    }

    @Test
    void visitors_read_everything_in_their_language_and_nothing_of_what_is_right() {
        get(null, "/api/materials")
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.version", everyItem(is("1.0")))
                .body("items.findAll { it.required }.slug", contains(HOW, "equal-access"))
                .body("items[1].title", is("How to mentor"));
        var spanish = as(null).header("Accept-Language", "es").get("/api/materials/" + HOW);
        spanish.then()
                .statusCode(200)
                .body("language", is("es"))
                .body("title", is("Cómo ser mentora o mentor"))
                .body("questions", hasSize(3))
                .body("questions[0].choices", hasSize(3));
        assertThat(spanish.asString()).doesNotContain("[x]", "right", "because");
        get(null, "/api/materials/nosuch").statusCode(404);
    }

    @Test
    void a_wrong_answer_is_explained_in_the_readers_language_and_can_be_tried_again_at_once() {
        var right = answers(HOW, "1.0");
        var wrong = List.of((right.get(0) + 1) % 3, right.get(1), (right.get(2) + 2) % 3);
        completes(AMINA, HOW, "1.0", wrong)
                .statusCode(422)
                .body("type", is("urn:mentorher:problem:check-not-passed"))
                .body("violations.field", contains("answers[0]", "answers[2]"));
        as(AMINA)
                .header("Accept-Language", "es")
                .body(Map.of("version", "1.0", "answers", List.of(0)))
                .put("/api/me/materials/" + HOW + "/completion")
                .then()
                .statusCode(422)
                .body("violations.message[0]", containsString("Tu experiencia puede ayudar"))
                .body("violations.message[1]", is("elige una respuesta"));
        get(AMINA, "/api/me/materials").body("done", is(0)).body("prepared", is(false));
        completes(AMINA, HOW, "1.0", right)
                .statusCode(200)
                .body("done", is(true))
                .body("completedVersion", is("1.0"))
                .body("completedAt", notNullValue());
        get(AMINA, "/api/me/materials").body("done", is(1)).body("prepared", is(false));
        get(BAO, "/api/me/materials").body("done", is(0));
    }

    @Test
    void the_first_completion_stays_whatever_follows() {
        var right = answers(HOW, "1.0");
        var answers = AtOnce.<Response>run(() -> complete(right), () -> complete(right));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        String first = answers.getFirst().path("completedAt");
        completes(AMINA, HOW, "1.0", right).body("completedAt", is(first));
        completes(AMINA, HOW, "1.0", List.of(2, 2, 2)).statusCode(422);
        get(AMINA, "/api/me/materials").body("done", is(1));
        assertThat(database.count("material_completion")).isOne();
        assertThat(database.count("audit_entry where kind = 'material-completed' and subject = '"
                        + get(AMINA, "/api/me").extract().path("id") + "'"))
                .isPositive();
    }

    private static Response complete(List<Integer> answers) {
        return as(AMINA)
                .body(Map.of("version", "1.0", "answers", answers))
                .put("/api/me/materials/" + HOW + "/completion");
    }

    @Test
    void what_has_no_questions_is_marked_as_read() {
        completes(BAO, "asking-well", "1.0", List.of()).statusCode(200).body("done", is(true));
        completes(BAO, "asking-well", "1.1", List.of()).statusCode(422).body("violations.field", contains("version"));
        completes(BAO, "nosuch", "1.0", List.of()).statusCode(404);
        completes(BAO, HOW, "1.0", List.of(0, 0, 0, 0)).statusCode(422);
    }

    @Test
    void a_draft_is_kept_for_staff_alone_until_it_is_published() {
        var read = get(CARMEN, DRAFT).statusCode(200).body("savedAt", nullValue());
        var written = draft(read.extract().jsonPath());
        written.get("en").put("title", "How to mentor well");
        written.get("es").remove("text");
        var etag = read.extract().header("ETag");
        save(etag, written)
                .then()
                .statusCode(200)
                .body("savedAt", notNullValue())
                .body("es.text", nullValue());
        get(null, "/api/materials/" + HOW).body("title", is("How to mentor"));
        publish(get(CARMEN, DRAFT).extract().header("ETag"), "MINOR")
                .then()
                .statusCode(422)
                .body("violations.field", contains("es.text"));
        written.get("es").put("text", "## Antes\n\nPregunta.");
        save(get(CARMEN, DRAFT).extract().header("ETag"), written).then().statusCode(200);
        String id = publish(get(CARMEN, DRAFT).extract().header("ETag"), "MINOR")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/material-versions/"))
                .body("version", is("1.1"))
                .extract()
                .path("id");
        get(null, "/api/materials/" + HOW)
                .body("title", is("How to mentor well"))
                .body("version", is("1.1"));
        get(CARMEN, DRAFT).body("savedAt", nullValue());
        publish(get(CARMEN, DRAFT).extract().header("ETag"), "MINOR")
                .then()
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:no-draft"));
        get(CARMEN, VERSIONS)
                .body("items.version", contains("1.1", "1.0"))
                .body("items.shipped", contains(false, true));
        get(CARMEN, "/api/material-versions/" + id).body("en.title", is("How to mentor well"));
        assertThat(database.count("audit_entry where kind = 'material-published' and subject = '" + id + "'"))
                .isOne();
    }

    @Test
    void of_two_who_edit_at_once_the_slower_is_told() {
        var read = get(CARMEN, DRAFT);
        var written = draft(read.extract().jsonPath());
        var etag = read.extract().header("ETag");
        as(CARMEN).body(written).put(DRAFT).then().statusCode(428);
        var answers = AtOnce.<Response>run(() -> save(etag, written), () -> save(etag, written));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        publish(etag, "MINOR").then().statusCode(412);
        var now = get(CARMEN, DRAFT).extract().header("ETag");
        var published = AtOnce.<Response>run(() -> publish(now, "MAJOR"), () -> publish(now, "MAJOR"));
        assertThat(published).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 412);
        get(CARMEN, VERSIONS).body("items.version", contains("2.0", "1.0"));
        as(CARMEN).header("If-Match", now).delete(DRAFT).then().statusCode(412);
    }

    @Test
    void a_draft_that_is_discarded_leaves_the_version_as_it_is() {
        var read = get(CARMEN, DRAFT);
        var written = draft(read.extract().jsonPath());
        written.get("en").put("title", "Nonsense");
        var etag = save(read.extract().header("ETag"), written).header("ETag");
        as(CARMEN)
                .header("If-Match", etag)
                .delete(DRAFT)
                .then()
                .statusCode(200)
                .body("savedAt", nullValue())
                .body("en.title", is("How to mentor"));
        put(CARMEN, DRAFT, Map.of("en", Map.of("title", "x".repeat(121)), "es", Map.of()))
                .statusCode(422)
                .body("violations.field", contains("en.title"));
        put(CARMEN, DRAFT, Map.of("en", Map.of("required", false), "es", Map.of()))
                .statusCode(400);
    }

    @Test
    void a_minor_version_asks_nobody_again_and_a_major_one_everybody() {
        var right = answers(HOW, "1.0");
        completes(AMINA, HOW, "1.0", right).statusCode(200);
        change("MINOR");
        get(AMINA, "/api/me/materials").body("items[1].done", is(true)).body("items[1].version", is("1.1"));
        // who was reading the old one meanwhile need not begin again
        completes(BAO, HOW, "1.0", right).statusCode(200).body("done", is(true));
        change("MAJOR");
        get(AMINA, "/api/me/materials")
                .body("items[1].done", is(false))
                .body("items[1].completedVersion", is("1.0"))
                .body("items[1].version", is("2.0"));
        completes(AMINA, HOW, "1.1", right).statusCode(409).body("type", is("urn:mentorher:problem:material-changed"));
        completes(AMINA, HOW, "2.0", right).statusCode(200).body("completedVersion", is("2.0"));
    }

    @Test
    void starting_again_installs_nothing_twice_and_replaces_nothing() {
        change("MINOR");
        var before = get(CARMEN, VERSIONS).extract().asString();
        AtOnce.<Boolean>run(this::start, this::start);
        get(CARMEN, VERSIONS).body("items.version", contains("1.1", "1.0"));
        assertThat(get(CARMEN, VERSIONS).extract().asString()).isEqualTo(before);
        get(null, "/api/materials/" + HOW).body("title", is("How to mentor, anew"));
        // a material that has never been there comes with the next start, once
        database.execute("delete from material_version where material = 'sponsorship'");
        get(null, "/api/materials/sponsorship").statusCode(404);
        get(null, "/api/materials").body("items.slug", not(org.hamcrest.Matchers.hasItem("sponsorship")));
        AtOnce.<Boolean>run(this::start, this::start);
        get(CARMEN, "/api/materials/sponsorship/versions").body("items.version", contains("1.0"));
    }

    private boolean start() {
        installation.install(null);
        return true;
    }

    /** Staff write another title and publish it. */
    static void change(String change) {
        var read = get(CARMEN, DRAFT);
        var written = draft(read.extract().jsonPath());
        written.get("en").put("title", "How to mentor, anew");
        var etag = save(read.extract().header("ETag"), written).header("ETag");
        publish(etag, change).then().statusCode(201);
    }

    private static Map<String, Map<String, Object>> draft(JsonPath read) {
        return new HashMap<>(Map.of("en", new HashMap<>(read.getMap("en")), "es", new HashMap<>(read.getMap("es"))));
    }

    private static Response save(String etag, Object draft) {
        return as(CARMEN).header("If-Match", etag).body(draft).put(DRAFT);
    }

    private static Response publish(String etag, String change) {
        return as(CARMEN)
                .header("If-Match", etag)
                .body(Map.of("change", change))
                .post(VERSIONS);
    }
}
