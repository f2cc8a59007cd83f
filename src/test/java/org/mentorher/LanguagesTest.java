package org.mentorher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.menteeProfile;
import static org.mentorher.Cast.pledge;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of refused input follows the language that is asked for, in the API and on pages. */
@QuarkusTest
class LanguagesTest {
    @Inject
    Database database;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | is needed | must be one line without control characters | must be at most 5",
                "es | hace falta | tiene que ser una sola línea, sin caracteres de control | puede ser como máximo 5",
                "es-MX,es;q=0.9,en;q=0.8 | hace falta | tiene que ser una sola línea, sin caracteres de control"
                        + " | puede ser como máximo 5",
                "de,es;q=0.8,en;q=0.7 | hace falta | tiene que ser una sola línea, sin caracteres de control"
                        + " | puede ser como máximo 5",
                "de | is needed | must be one line without control characters | must be at most 5",
                "*** | is needed | must be one line without control characters | must be at most 5"
            })
    void constraints_speak_the_readers_language(String wished, String absent, String lines, String most) {
        var body = new HashMap<>(pledge("Amina", "amina@x.example", 6));
        body.put("title", "Chief\nexecutive");
        body.remove("organisation");
        var answer = as(null).header("Accept-Language", wished).body(body).post("/api/pledges");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(said(answer))
                .containsExactlyInAnyOrderEntriesOf(Map.of("organisation", absent, "title", lines, "seats", most));
    }

    @Test
    void without_a_wish_it_is_english() {
        var answer = as(null).body(pledge("Amina", "x", 1)).post("/api/pledges");
        assertThat(said(answer)).isEqualTo(Map.of("email", "must be one e-mail address such as name@example.org"));
    }

    @Test
    void rules_of_the_code_speak_the_readers_language_too() {
        assertThat(said(as(null).header("Accept-Language", "es")
                        .queryParam("cursor", "x")
                        .get("/api/pledges")))
                .isEqualTo(Map.of("cursor", "no es un cursor que haya dado esta lista"));
        assertThat(said(as(null).header("Accept-Language", "es")
                        .queryParam("limit", 1000)
                        .get("/api/pledges")))
                .isEqualTo(Map.of("limit", "puede ser como máximo 100"));
        assertThat(said(as(null).header("Accept-Language", "es")
                        .body(Map.of("stage", "SIGNED"))
                        .post("/api/pledges")))
                .isEqualTo(Map.of("stage", "no se conoce o no se puede cambiar"));
        var profile = new HashMap<>(menteeProfile());
        profile.put("fields", List.of("finance.magic"));
        assertThat(said(as(BAO).header("Accept-Language", "es").body(profile).put("/api/me/mentee-profile")))
                .isEqualTo(Map.of("fields", "tiene que ser uno de los campos de la lista"));
        assertThat(said(as(CARMEN)
                        .header("Accept-Language", "es")
                        .body(Map.of("decision", "RETURN"))
                        .put("/api/mentor-profiles/018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a92/vetting")))
                .isEqualTo(Map.of("reason", "hace falta: di qué conviene cambiar"));
        as(AMINA)
                .body(Cast.mentorProfile(1))
                .put("/api/me/mentor-profile")
                .then()
                .statusCode(201);
        assertThat(said(as(AMINA).header("Accept-Language", "es").put("/api/me/mentor-profile/submission")))
                .containsEntry("conduct-not-accepted", "Acepta el texto de conducta.")
                .containsEntry("materials-not-completed", "Lee los materiales obligatorios y responde a sus preguntas.")
                .containsEntry("pledge-not-signed", "Firma el compromiso con la dirección de correo de esta cuenta.");
    }

    @Test
    void a_page_says_what_went_wrong_in_the_language_chosen_here_whatever_the_browser_asks_for() {
        var spanish = lost("es", "en-GB");
        assertThat(spanish.statusCode()).isEqualTo(400);
        assertThat(spanish.asString())
                .contains("Lo que se envió no se puede leer.")
                .doesNotContain("This is no address");
        assertThat(lost("en", "es").asString()).contains("This is no address of a page here.");
    }

    private static Response lost(String chosen, String wished) {
        return RestAssured.given()
                .header("Accept-Language", wished)
                .header("Sec-Fetch-Site", "same-origin")
                .cookie("language", chosen)
                .formParam("back", "//evil.example/")
                .post("/language");
    }

    private static Map<String, String> said(Response answer) {
        var said = new HashMap<String, String>();
        List<Map<String, String>> violations = answer.path("violations");
        violations.forEach(v -> said.put(v.get("field"), v.get("message")));
        return said;
    }
}
