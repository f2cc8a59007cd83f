package org.mentorher;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Share cards as everybody gets them. */
@QuarkusTest
class CardTest {
    @Inject
    Database database;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @Test
    void everybody_gets_a_real_png() throws IOException {
        var card = given().get("/api/pledges/" + signed("Amina Otieno") + "/card.png")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", "public, max-age=3600")
                .extract()
                .asByteArray();
        var image = ImageIO.read(new ByteArrayInputStream(card));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void the_svg_says_who_promised_what_and_runs_nothing() {
        given().get("/api/pledges/" + signed("<script>alert(1)</script>") + "/card.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "public, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(not(containsString("<script")))
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; signed the #MentorHer pledge."))
                .body(containsString("Title as stated by the signatory, not attested. 2 seats promised."));
    }

    @Test
    void its_words_are_in_the_language_that_is_asked_for() {
        var path = "/api/pledges/" + signed("Amina Otieno") + "/card.svg";
        var english = given().get(path).then().extract();
        given().get(path + "?lang=es")
                .then()
                .statusCode(200)
                .header("ETag", not(english.header("ETag")))
                .body(containsString("Amina Otieno ha firmado el compromiso #MentorHer."))
                .body(containsString("Cargo según quien firma, sin avalar. 2 plazas prometidas."));
        for (var other : List.of("en", "eo", "")) {
            given().get(path + "?lang=" + other).then().statusCode(200).body(is(english.asString()));
        }
    }

    @Test
    void who_has_it_is_told_so_until_it_says_something_else() {
        var id = signed("Amina Otieno");
        for (var file : List.of("card.png", "card.svg")) {
            var path = "/api/pledges/" + id + "/" + file;
            var tag = given().get(path).header("ETag");
            given().header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", is(tag));
            given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
        var before = given().get("/api/pledges/" + id + "/card.svg").header("ETag");
        put(CARMEN, "/api/pledges/" + id + "/attestation", null).statusCode(200);
        given().header("If-None-Match", before)
                .get("/api/pledges/" + id + "/card.svg")
                .then()
                .statusCode(200)
                .body(containsString("Title attested"));
    }

    @Test
    void there_is_no_card_of_a_pledge_that_is_not_there() {
        var id = signed("Amina Otieno");
        put(AMINA, "/api/pledges/" + id + "/withdrawal", null).statusCode(200);
        for (var gone : List.of(id, UUID.randomUUID().toString())) {
            for (var file : List.of("card.png", "card.svg")) {
                get(null, "/api/pledges/" + gone + "/" + file)
                        .statusCode(404)
                        .contentType("application/problem+json")
                        .body("type", is("urn:mentorher:problem:not-found"));
            }
        }
    }

    private static String signed(String name) {
        return post(AMINA, "/api/pledges", pledge(name, Cast.email(AMINA), 2))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
