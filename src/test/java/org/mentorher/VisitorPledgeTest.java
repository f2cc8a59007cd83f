package org.mentorher;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A visitor signs by mail: nobody learns who has signed, and only the mailbox's owner makes it public. */
@QuarkusTest
class VisitorPledgeTest {
    private static final String CONFIRM = "Confirm your #MentorHer pledge";
    private static final String SIGNED_BEFORE = "You have signed #MentorHer";

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @AfterEach
    void it_is_now_and_nothing_is_left_to_do() {
        Eventually.holds(() -> assertThat(database.count("account_order where done_at is null"))
                .isZero());
        clock.reset();
    }

    @Test
    void a_known_and_an_unknown_address_get_the_same_answer() {
        var known = fresh("known");
        var first = signs(known);
        var waiting = signs(known);
        confirms(token(known)).then().statusCode(200);
        var signed = signs(known);
        var unknown = signs(fresh("unknown"));
        var member = signs(Cast.email(AMINA));
        for (var answer : List.of(first, waiting, signed, unknown, member)) {
            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.asByteArray()).isEqualTo("{\"status\":\"CHECK_EMAIL\"}".getBytes());
            assertThat(answer.headers().asList().stream()
                            .map(h -> h.getName().equals("X-Correlation-Id") ? h.getName() : h.toString()))
                    .containsExactlyElementsOf(first.headers().asList().stream()
                            .map(h -> h.getName().equals("X-Correlation-Id") ? h.getName() : h.toString())
                            .toList());
        }
    }

    @Test
    void an_address_gets_one_confirmation_mail_an_hour_however_it_is_spelled() {
        var local = "hourly" + System.nanoTime();
        var spellings = List.of(
                local + "@northwind-harbour.example",
                local.toUpperCase() + "@Northwind-Harbour.Example",
                local + "+wall@northwind-harbour.example",
                local + "+a+b@northwind-harbour.example");
        for (var address : spellings) signs(address).then().statusCode(202);
        Mailbox.await(spellings.getFirst(), CONFIRM);
        assertThat(database.count("outbox_mail")).isOne();
        assertThat(database.count("pledge")).isOne();

        clock.forward(Duration.ofMinutes(59));
        signs(spellings.get(1)).then().statusCode(202);
        assertThat(database.count("outbox_mail")).isOne();
        clock.forward(Duration.ofMinutes(2));
        signs(spellings.get(2)).then().statusCode(202);
        signs(spellings.get(3)).then().statusCode(202);
        assertThat(database.count("outbox_mail")).isEqualTo(2);
        assertThat(Mailbox.await(spellings.get(2), CONFIRM).to()).containsExactly(spellings.get(2));
        assertThat(Mailbox.to(spellings.getFirst())).hasSize(1);
    }

    @Test
    void of_many_signings_at_once_one_is_mailed() {
        var address = fresh("atonce");
        var answers = AtOnce.run(Collections.nCopies(20, () -> signs(address).statusCode()));
        assertThat(answers).containsOnly(202);
        assertThat(database.count("pledge")).isOne();
        assertThat(database.count("outbox_mail")).isOne();
    }

    @Test
    void whoever_signed_before_is_told_by_mail_and_nobody_else() {
        var address = fresh("again");
        signs(address);
        confirms(token(address)).then().statusCode(200);
        var alias = address.replace("@", "+two@");
        signs(alias).then().statusCode(202).body("status", is("CHECK_EMAIL"));
        var told = Mailbox.await(alias, SIGNED_BEFORE);
        assertThat(told.text()).contains("nothing has changed").doesNotContain("/pledge/confirm/");
        signs(address).then().statusCode(202);
        signs(address).then().statusCode(202);
        assertThat(database.count("outbox_mail where key like 'pledge-signed-before:%'"))
                .isOne();
        assertThat(database.count("pledge")).isOne();
        clock.forward(Duration.ofHours(1));
        signs(address).then().statusCode(202);
        assertThat(database.count("outbox_mail where key like 'pledge-signed-before:%'"))
                .isEqualTo(2);
        assertThat(database.count("pledge")).isOne();
    }

    @Test
    void opening_the_link_changes_nothing() {
        var address = fresh("scanner");
        signs(address);
        var token = token(address);
        var before = state();
        for (int i = 0; i < 20; i++) {
            given().get("/pledge/confirm/" + token).then().statusCode(200).contentType("text/html");
            given().head("/pledge/confirm/" + token);
        }
        get(null, "/api/pledge-confirmations?token=" + token).statusCode(405);
        assertThat(state()).isEqualTo(before);
        get(null, "/api/pledges").body("items.size()", is(0));
        get(null, "/api/campaigns/mentorher").body("pledgesSigned", is(0));
    }

    private Object state() {
        return database.value("select count(*) || ' ' || string_agg(p::text, ';') || (select count(*) from seat)"
                + " || (select count(*) from outbox_mail) || (select count(*) from account_order)"
                + " || (select count(*) from audit_entry) from pledge p");
    }

    @Test
    void a_used_link_is_friendly() {
        var address = fresh("used");
        signs(address);
        var token = token(address);
        String id = confirms(token)
                .then()
                .statusCode(200)
                .body("stage", is("SIGNED"))
                .extract()
                .path("id");
        for (int i = 0; i < 3; i++) {
            confirms(token).then().statusCode(200).body("id", is(id)).body("stage", is("SIGNED"));
            assertThat(given().get("/pledge/confirm/" + token)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .contains("Thank you")
                    .doesNotContain("<form method=\"post\"><button");
            given().header("Sec-Fetch-Site", "same-origin")
                    .post("/pledge/confirm/" + token)
                    .then()
                    .statusCode(200);
        }
        // long after the link would have lapsed
        clock.forward(Duration.ofDays(60));
        confirms(token).then().statusCode(200).body("id", is(id));
        assertThat(database.count("seat")).isEqualTo(2);
        assertThat(database.count("outbox_mail where key like 'pledge-thanks:%'"))
                .isOne();
    }

    @Test
    void after_seven_days_the_link_has_lapsed() {
        var address = fresh("lapsed");
        signs(address);
        var token = token(address);
        clock.forward(Duration.ofDays(7).minusMinutes(1));
        given().get("/pledge/confirm/" + token).then().statusCode(200);
        clock.forward(Duration.ofMinutes(2));
        confirms(token)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", is("urn:mentorher:problem:lapsed"));
        assertThat(given().get("/pledge/confirm/" + token)
                        .then()
                        .statusCode(410)
                        .extract()
                        .asString())
                .contains("lapsed")
                .doesNotContain("<form method=\"post\"><button");
        given().header("Sec-Fetch-Site", "same-origin")
                .post("/pledge/confirm/" + token)
                .then()
                .statusCode(410)
                .contentType("text/html");
        get(null, "/api/pledges").body("items.size()", is(0));

        // whoever signs again gets a link that works
        signs(address).then().statusCode(202);
        Eventually.holds(() -> assertThat(Mailbox.to(address)).hasSize(2));
        confirms(link(Mailbox.to(address).getLast())).then().statusCode(200);
    }

    @Test
    void a_token_that_nobody_was_sent_is_404() {
        for (var token : List.of("x", "a".repeat(100), "5m1vQk0Y3n0J8pVbqkXo2c7sV6f1hJ0aT9eWlRzUuXY")) {
            confirms(token).then().statusCode(404).body("type", is("urn:mentorher:problem:not-found"));
            given().get("/pledge/confirm/" + token).then().statusCode(404).contentType("text/html");
            given().header("Sec-Fetch-Site", "same-origin")
                    .post("/pledge/confirm/" + token)
                    .then()
                    .statusCode(404)
                    .contentType("text/html");
        }
        confirms("a".repeat(101)).then().statusCode(422);
    }

    @Test
    void the_token_stands_nowhere_but_in_the_mail() {
        var address = fresh("secret");
        signs(address);
        var token = token(address);
        assertThat(database.count("pledge where pledge::text like '%" + token + "%'"))
                .isZero();
        Eventually.holds(() -> assertThat(database.count("outbox_mail where outbox_mail::text like '%" + token + "%'"))
                .isZero());
        assertThat(database.count("audit_entry where audit_entry::text like '%" + token + "%'"))
                .isZero();
        assertThat(confirms(token).then().statusCode(200).extract().asString())
                .doesNotContain(token)
                .doesNotContain(address);
    }

    @RepeatedTest(5)
    void two_confirmations_at_once_sign_once() {
        var address = fresh("twice");
        signs(address);
        var token = token(address);
        var answers = AtOnce.<Integer>run(
                () -> confirms(token).statusCode(),
                () -> confirms(token).statusCode(),
                () -> given().header("Sec-Fetch-Site", "same-origin")
                        .post("/pledge/confirm/" + token)
                        .statusCode());
        assertThat(answers).contains(200).isSubsetOf(200, 409);
        assertThat(database.count("pledge where stage = 'SIGNED'")).isOne();
        assertThat(database.count("seat")).isEqualTo(2);
        assertThat(database.count("account_order")).isOne();
        assertThat(database.count("outbox_mail where key like 'pledge-thanks:%'"))
                .isOne();
    }

    @RepeatedTest(3)
    void two_links_of_one_address_sign_once() {
        var address = fresh("two-links");
        signs(address);
        var first = token(address);
        clock.forward(Duration.ofMinutes(61));
        signs(address);
        Eventually.holds(() -> assertThat(Mailbox.to(address)).hasSize(2));
        var second = link(Mailbox.to(address).getLast());
        assertThat(second).isNotEqualTo(first);
        var answers = AtOnce.<Integer>run(
                () -> confirms(first).statusCode(), () -> confirms(second).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(database.count("pledge where stage = 'SIGNED'")).isOne();
        assertThat(AtOnce.<Integer>run(() -> given().header("Sec-Fetch-Site", "same-origin")
                        .post("/pledge/confirm/" + first)
                        .statusCode()))
                .isSubsetOf(200, 409);
    }

    @Test
    void a_member_signs_with_the_address_of_the_account_and_no_other() {
        post(AMINA, "/api/pledges", pledge("Amina", fresh("other"), 1))
                .statusCode(422)
                .body("type", is("urn:mentorher:problem:validation"))
                .body("violations.field", is(List.of("email")));
        assertThat(database.count("pledge")).isZero();
        assertThat(database.count("outbox_mail")).isZero();
        var own = Cast.email(AMINA);
        post(AMINA, "/api/pledges", pledge("Amina", own.toUpperCase(), 1)).statusCode(201);
        post(AMINA, "/api/pledges", pledge("Amina", own, 1))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:already-signed"));
        assertThat(database.count("pledge")).isOne();
    }

    @Test
    void the_page_shows_exactly_what_is_signed() {
        var address = fresh("page");
        var body = pledge("Ngozi O'Neil-\u00c5str\u00f6m", address, 3);
        body.put("title", "Chief financial officer");
        body.put("organisation", "Baobab & Sons \"Ledger\"");
        body.put("statement", "I hold the door open.\nFor as long as it takes. 1 < 2 & 3 > 2");
        body.put(
                "conduct",
                Map.of("respect", true, "equalAccess", true, "policyUrl", "https://baobab.example/p?a=1&b=2"));
        post(null, "/api/pledges", body).statusCode(202);
        var token = token(address);
        var html = given().get("/pledge/confirm/" + token)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .extract()
                .htmlPath();
        var text = html.getString("**.find { it.name() == 'dl' }");
        assertThat(text)
                .contains("Ngozi O'Neil-\u00c5str\u00f6m")
                .contains("Chief financial officer")
                .contains("Baobab & Sons \"Ledger\"")
                .contains("3 seats")
                .contains("https://baobab.example/p?a=1&b=2")
                .contains("I hold the door open.")
                .contains("1 < 2 & 3 > 2");
        assertThat(html.getString("**.find { it.name() == 'form' }.@method")).isEqualToIgnoringCase("post");

        var thanks = given().header("Sec-Fetch-Site", "same-origin")
                .post("/pledge/confirm/" + token)
                .then()
                .statusCode(200)
                .contentType("text/html");
        assertThat(thanks.extract().asString()).contains("Thank you, Ngozi O&#39;Neil-\u00c5str\u00f6m");
        get(null, "/api/pledges")
                .body("items.size()", is(1))
                .body("items[0].name", is(body.get("name")))
                .body("items[0].title", is(body.get("title")))
                .body("items[0].organisation", is(body.get("organisation")))
                .body("items[0].seniority", is(body.get("seniority")))
                .body("items[0].statement", is(body.get("statement")))
                .body("items[0].seats.promised", is(3))
                .body("items[0].conduct.policyUrl", is("https://baobab.example/p?a=1&b=2"))
                .body("items[0].email", nullValue());
    }

    @Test
    void the_page_says_on_which_step_of_the_ladder_the_signatory_stands() {
        var address = fresh("ladder");
        post(null, "/api/pledges", pledge("Ngozi", address, 1)).statusCode(202);
        assertThat(given().get("/pledge/confirm/" + token(address)).asString()).containsPattern("(?i)c.suite");
    }

    @Test
    void the_pages_escape_what_people_type() {
        var address = fresh("escape");
        var script = "<script>alert(1)</script>";
        var body = pledge(script, address, 1);
        body.put("title", "\"><img src=x onerror=alert(1)>");
        body.put("organisation", "{pledge.id} ${7*7} &lt;b&gt;");
        body.put("statement", script + "' onclick='alert(1)");
        body.put(
                "conduct",
                Map.of("respect", true, "equalAccess", true, "policyUrl", "https://x.example/'onmouseover='a"));
        post(null, "/api/pledges", body).statusCode(202);
        var token = token(address);
        var pages = List.of(
                given().get("/pledge/confirm/" + token).asString(),
                given().header("Sec-Fetch-Site", "same-origin")
                        .post("/pledge/confirm/" + token)
                        .asString(),
                given().get("/pledge/confirm/" + token).asString());
        for (var page : pages) {
            assertThat(page)
                    .doesNotContain("<script>")
                    .doesNotContain("<img")
                    .doesNotContain("<b>")
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        }
        assertThat(pages.getFirst())
                .contains("{pledge.id} ${7*7} &amp;lt;b&amp;gt;")
                .doesNotContain("'onmouseover='")
                .doesNotContain("' onclick='");
        get(null, "/api/pledges").body("items[0].name", is(script));
    }

    @Test
    void names_cannot_write_into_the_head_of_a_mail() {
        var address = fresh("head");
        var body = pledge("Zoë\r\nBcc: everybody@elsewhere.example", address, 1);
        post(null, "/api/pledges", body).statusCode(422).body("violations.field", is(List.of("name")));
        body.put("name", "Zoë");
        body.put("email", address + "\r\nBcc: everybody@elsewhere.example");
        post(null, "/api/pledges", body).statusCode(422).body("violations.field", is(List.of("email")));
        body.put("email", address + ",everybody@elsewhere.example");
        post(null, "/api/pledges", body).statusCode(422).body("violations.field", is(List.of("email")));
        assertThat(database.count("outbox_mail")).isZero();
    }

    @Test
    void a_signatory_who_has_left_can_sign_again() {
        var own = Cast.email(AMINA);
        String id = post(AMINA, "/api/pledges", pledge("Amina", own, 1))
                .statusCode(201)
                .extract()
                .path("id");
        put(AMINA, "/api/pledges/" + id + "/withdrawal", null).statusCode(200);
        post(AMINA, "/api/pledges", pledge("Amina", own, 2)).statusCode(201);
        get(null, "/api/pledges").body("items.size()", is(1));
    }

    @Test
    void the_link_of_a_pledge_that_ended_says_so() {
        var address = fresh("ended");
        signs(address);
        var token = token(address);
        String id = confirms(token).then().statusCode(200).extract().path("id");
        put(Cast.CARMEN, "/api/pledges/" + id + "/removal", Map.of("reason", "Signed by somebody else."))
                .statusCode(200);
        given().get("/pledge/confirm/" + token).then().statusCode(410).contentType("text/html");
        confirms(token).then().statusCode(409).body("type", is("urn:mentorher:problem:illegal-transition"));
        assertThat(given().header("Sec-Fetch-Site", "same-origin")
                        .post("/pledge/confirm/" + token)
                        .statusCode())
                .isIn(409, 410);
        get(null, "/api/pledges").body("items.size()", is(0));
    }

    private static Response signs(String address) {
        return as(null).body(pledge("Zoë Okonjo", address, 2)).post("/api/pledges");
    }

    private static Response confirms(String token) {
        return as(null).body(Map.of("token", token)).post("/api/pledge-confirmations");
    }

    private static String token(String address) {
        return link(Mailbox.await(address, CONFIRM));
    }

    private static String link(Mailbox.Mail mail) {
        var link = Pattern.compile("/pledge/confirm/(\\S+)").matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String fresh(String who) {
        return who + System.nanoTime() + "@northwind-harbour.example";
    }
}
