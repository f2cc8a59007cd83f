package org.mentorher.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.agreed;
import static org.mentorher.Cast.approved;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.delete;
import static org.mentorher.Cast.email;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;
import static org.mentorher.Cast.seeks;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Database;
import org.mentorher.Eventually;
import org.mentorher.Mailbox;
import org.mentorher.Receiver;
import org.mentorher.TestClock;

/** An organisation's own server is told what touches it: signed, once, again and again until it takes it, and not for ever. */
@QuarkusTest
class WebhookDeliveryTest {
    private static final List<String> ALL =
            List.of("mentorship-changed", "pledge-attested", "pledge-ended", "pledge-signed", "proposal-agreed");

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    WebhookCourier courier;

    private Receiver receiver;
    private String organisation;
    private String webhooks;

    @BeforeEach
    void northwind_is_recorded() {
        database.empty();
        receiver = new Receiver();
        organisation = recorded("Northwind Harbour", email(AMINA).replaceFirst(".*@", ""));
        webhooks = "/api/organisations/" + organisation + "/webhooks";
    }

    @AfterEach
    void everything_runs_again() {
        receiver.close();
        clock.reset();
    }

    @Test
    void it_is_told_of_its_pledges_and_mentorships_by_ids_alone() {
        added(ALL);
        var amina = mentors(AMINA, 1);
        String pledge = get(AMINA, "/api/me/pledges").extract().path("items[0].id");
        var proposal = approved(seeks(BAO, amina), amina);
        var mentorship = agreed(proposal, AMINA, BAO);
        arrived(4);
        var told = receiver.received();
        assertThat(told)
                .allSatisfy(r -> {
                    assertThat(r.signatures()).isOne();
                    assertThat(r.of()).isOne();
                    assertThat(r.type()).isEqualTo("application/cloudevents+json; charset=UTF-8");
                    assertThat(r.event().path("specversion").asText()).isEqualTo("1.0");
                    assertThat(r.event().path("id").asText()).isEqualTo(r.id());
                    assertThat(r.event().path("source").asText()).isEqualTo("http://localhost:8080");
                    assertThat(r.event().path("datacontenttype").asText()).isEqualTo("application/json");
                    assertThat(r.body()).doesNotContainIgnoringCase("amina", "bao", "@", "Northwind", "Lotus");
                })
                .extracting(Receiver.Received::id)
                .doesNotHaveDuplicates();
        assertThat(told)
                .extracting(r -> r.event().path("type").asText().replace("org.mentorher.", "") + " "
                        + r.event().path("subject").asText() + " "
                        + r.event().path("data"))
                .containsExactlyInAnyOrder(
                        "pledge-signed " + pledge + " " + data(told, "pledge-signed"),
                        "pledge-attested " + pledge + " {\"by\":\"DOMAIN\"}",
                        "proposal-agreed " + proposal + " {\"mentorship\":\"" + mentorship + "\"}",
                        "mentorship-changed " + mentorship + " {\"stage\":\"ACTIVE\"}");
        assertThat(data(told, "pledge-signed"))
                .contains("\"campaign\":\"mentorher\"")
                .contains("\"seats\":1");
    }

    @Test
    void a_suspension_reads_as_an_end() {
        added(List.of("mentorship-changed"));
        var amina = mentors(AMINA, 1);
        agreed(approved(seeks(BAO, amina), amina), AMINA, BAO);
        String bao = get(BAO, "/api/me").extract().path("id");
        put(CARMEN, "/api/members/" + bao + "/suspension", Map.of("reason", "Not used by its owner."))
                .statusCode(200);
        arrived(2);
        assertThat(receiver.received().getLast().event().path("data").toString())
                .isEqualTo("{\"stage\":\"ENDED\"}");
        delete(CARMEN, "/api/members/" + bao + "/suspension").statusCode(200);
    }

    @Test
    void nobody_else_is_told_and_a_name_alone_makes_nobody_an_organisations() {
        added(ALL);
        // somebody who only says so, and staff who vouch for somebody elsewhere
        var pledge = org.mentorher.Cast.pledge("Somebody", email("siosaia"), 1);
        String id = post("siosaia", "/api/pledges", pledge)
                .statusCode(201)
                .extract()
                .path("id");
        database.execute("update pledge set attested_by = null where id = '" + id + "'");
        put("siosaia", "/api/pledges/" + id + "/withdrawal", null).statusCode(200);
        courier.deliver();
        assertThat(database.count("webhook_delivery where kind = 'pledge-ended'"))
                .isZero();
    }

    @Test
    void a_kind_that_nobody_chose_is_not_told_and_what_is_rolled_back_neither() {
        added(List.of("pledge-ended"));
        mentors(AMINA, 1);
        courier.deliver();
        assertThat(database.count("webhook_delivery")).isZero();
    }

    @Test
    void what_is_not_taken_is_sent_again_with_growing_pauses_under_the_same_id() {
        var hook = added(ALL);
        receiver.answers(500);
        tested(hook);
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(1));
        Eventually.holds(() -> get(CARMEN, hook + "/deliveries")
                .body("items[0].stage", is("PENDING"))
                .body("items[0].attempts", is(1))
                .body("items[0].status", is(500))
                .body("items[0].failure", is("STATUS")));
        assertThat(pause()).isBetween(2L, 5L);
        tryAgain(2);
        assertThat(pause()).isBetween(4L, 10L);
        tryAgain(3);
        assertThat(pause()).isBetween(9L, 20L);
        receiver.answers(200);
        tryAgain(4);
        Eventually.holds(() -> get(CARMEN, hook + "/deliveries")
                .body("items[0].stage", is("DELIVERED"))
                .body("items[0].attempts", is(4)));
        assertThat(receiver.received())
                .extracting(Receiver.Received::id)
                .containsOnly(receiver.received().getFirst().id());
        assertThat(receiver.received())
                .extracting(Receiver.Received::signatures)
                .containsOnly(1L);
        assertThat(receiver.received().getLast().timestamp())
                .isGreaterThan(receiver.received().getFirst().timestamp());
        get(CARMEN, hook).body("failingSince", nullValue());
    }

    @Test
    void after_a_day_of_failures_it_is_switched_off_staff_are_told_and_they_switch_it_on_again() {
        var hook = added(ALL);
        receiver.answers(503);
        tested(hook);
        Eventually.holds(() -> get(CARMEN, hook).body("failingSince", notNullValue()));
        clock.forward(Duration.ofHours(23));
        courier.deliver();
        get(CARMEN, hook).body("stage", is("ACTIVE"));
        clock.forward(Duration.ofHours(2));
        courier.deliver();
        Eventually.holds(() -> get(CARMEN, hook).body("stage", is("DISABLED")).body("disabledAt", notNullValue()));
        assertThat(Mailbox.await("staff@mentorher.example", "webhook has been switched off")
                        .text())
                .contains("/admin/organisations/" + organisation + "/webhooks/")
                .doesNotContain("localhost:" + receiver.address().replaceFirst(".*:(\\d+)/.*", "$1"));
        assertThat(database.count("outbox_mail where key like 'webhook-disabled:%'"))
                .isOne();

        // nothing is told while it is off, and nothing can be tested
        mentors(AMINA, 1);
        post(CARMEN, hook + "/tests", Map.of()).statusCode(409);
        assertThat(database.count("webhook_delivery")).isOne();
        receiver.answers(204);
        put(CARMEN, hook + "/activation", null).statusCode(200).body("stage", is("ACTIVE"));
        put(CARMEN, hook + "/activation", null).statusCode(200);
        var before = receiver.received().size();
        tested(hook);
        arrived(before + 1);
    }

    @Test
    void a_dead_address_costs_one_attempt_a_pause_however_much_waits_for_it() {
        var hook = added(ALL);
        receiver.answers(500);
        waiting(hook, 5);
        courier.deliver();
        Eventually.holds(() -> assertThat(receiver.received()).isNotEmpty());
        // two that were under way at once are the most
        assertThat(receiver.received()).hasSizeLessThanOrEqualTo(2);
        receiver.answers(200);
        clock.forward(Duration.ofMinutes(1));
        courier.deliver();
        Eventually.holds(() -> assertThat(database.count("webhook_delivery where stage = 'DELIVERED'"))
                .isEqualTo(5));
    }

    @Test
    void two_couriers_at_once_deliver_each_event_once() {
        var hook = added(ALL);
        waiting(hook, 40);
        AtOnce.<Boolean>run(this::delivers, this::delivers, this::delivers);
        Eventually.holds(() -> assertThat(database.count("webhook_delivery where stage = 'DELIVERED'"))
                .isEqualTo(40));
        assertThat(receiver.received())
                .hasSize(40)
                .extracting(Receiver.Received::id)
                .doesNotHaveDuplicates();
    }

    private boolean delivers() {
        courier.deliver();
        return true;
    }

    @Test
    void no_redirect_is_followed_and_nobody_waits_for_ever() {
        try (var other = new Receiver()) {
            var hook = added(ALL);
            other.knows("whsec_AAAA");
            receiver.redirects(other.address());
            tested(hook);
            Eventually.holds(() -> get(CARMEN, hook + "/deliveries")
                    .body("items[0].status", is(307))
                    .body("items[0].failure", is("STATUS")));
            assertThat(other.received()).isEmpty();
            receiver.takes(12_000);
            clock.forward(Duration.ofMinutes(1));
            courier.deliver();
            Eventually.holds(() -> get(CARMEN, hook + "/deliveries")
                    .body("items[0].failure", is("TIMEOUT"))
                    .body("items[0].status", nullValue()));
        }
    }

    @Test
    void where_nobody_listens_and_where_no_name_is_the_log_says_so() {
        receiver.close();
        var hook = added(ALL);
        tested(hook);
        Eventually.holds(() -> get(CARMEN, hook + "/deliveries").body("items[0].failure", is("CONNECTION")));
        String nowhere = post(CARMEN, webhooks, Map.of("address", "https://nobody.invalid/hook", "kinds", ALL))
                .statusCode(201)
                .extract()
                .path("webhook.id");
        tested(webhooks + "/" + nowhere);
        Eventually.holds(() ->
                get(CARMEN, webhooks + "/" + nowhere + "/deliveries").body("items[0].failure", is("UNKNOWN_HOST")));
    }

    @Test
    void the_secret_is_shown_once_and_for_a_day_the_one_before_signs_as_well() {
        var hook = added(ALL);
        assertThat(get(CARMEN, webhooks).extract().asString()).doesNotContain("whsec_");
        assertThat(get(CARMEN, hook).extract().asString()).doesNotContain("whsec_");
        String secret =
                put(CARMEN, hook + "/secret", null).statusCode(200).extract().path("secret");
        tested(hook);
        arrived(1);
        // the server still knows the old one
        assertThat(receiver.received().getFirst().signatures()).isOne();
        assertThat(receiver.received().getFirst().of()).isEqualTo(2);
        clock.forward(Duration.ofDays(1).plusMinutes(1));
        receiver.knows(secret);
        tested(hook);
        arrived(2);
        assertThat(receiver.received().getLast().signatures()).isOne();
        assertThat(receiver.received().getLast().of()).isOne();
        assertThat(database.count("audit_entry where details::text like '%whsec_%'"))
                .isZero();
    }

    @Test
    void what_staff_send_is_checked_and_nobody_overwrites_what_they_did_not_read() {
        post(CARMEN, webhooks, Map.of("address", "ftp://x.example/", "kinds", ALL))
                .statusCode(422);
        post(CARMEN, webhooks, Map.of("address", receiver.address(), "kinds", List.of("member-suspended")))
                .statusCode(422)
                .body("violations[0].field", is("kinds"));
        post(CARMEN, webhooks, Map.of("address", receiver.address(), "kinds", List.of()))
                .statusCode(422);
        var hook = added(ALL);
        post(CARMEN, webhooks, Map.of("address", receiver.address(), "kinds", ALL))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:duplicate"));
        String etag = get(CARMEN, hook).statusCode(200).extract().header("ETag");
        var changed = Map.of("address", receiver.address(), "kinds", List.of("pledge-signed"));
        put(CARMEN, hook, changed).statusCode(428);
        as(CARMEN)
                .header("If-Match", etag)
                .body(changed)
                .put(hook)
                .then()
                .statusCode(200)
                .body("kinds", hasSize(1))
                .header("ETag", not(is(etag)));
        as(CARMEN).header("If-Match", etag).body(changed).put(hook).then().statusCode(412);
        for (int i = 0; i < 4; i++) {
            post(CARMEN, webhooks, Map.of("address", "https://hooks.example/" + i, "kinds", ALL))
                    .statusCode(201);
        }
        post(CARMEN, webhooks, Map.of("address", "https://hooks.example/more", "kinds", ALL))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:webhooks-full"));
        delete(CARMEN, hook).statusCode(204);
        delete(CARMEN, hook).statusCode(404);
        get(CARMEN, "/api/organisations/" + UUID.randomUUID() + "/webhooks").statusCode(404);
        var other = recorded("Lotus Ledger", "lotus-ledger.example");
        get(CARMEN, "/api/organisations/" + other + "/webhooks").body("items", empty());
    }

    @Test
    void deliveries_are_kept_for_thirty_days() {
        var hook = added(ALL);
        tested(hook);
        Eventually.holds(() -> get(CARMEN, hook + "/deliveries").body("items[0].stage", is("DELIVERED")));
        clock.forward(Duration.ofDays(29));
        courier.forget();
        get(CARMEN, hook + "/deliveries").body("items", hasSize(1));
        clock.forward(Duration.ofDays(2));
        courier.forget();
        get(CARMEN, hook + "/deliveries").body("items", empty());
    }

    private String recorded(String name, String domain) {
        return post(CARMEN, "/api/organisations", Map.of("name", name, "domain", domain))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The receiver is to be told of these kinds. @return the webhook's path */
    private String added(List<String> kinds) {
        var answer = post(CARMEN, webhooks, Map.of("address", receiver.address(), "kinds", kinds))
                .statusCode(201)
                .body("secret", startsWith("whsec_"));
        receiver.knows(answer.extract().path("secret"));
        return webhooks + "/" + answer.extract().path("webhook.id");
    }

    private static void tested(String hook) {
        post(CARMEN, hook + "/tests", Map.of()).statusCode(202).body("kind", is("webhook-test"));
    }

    /** Events of which no courier was told. */
    private void waiting(String hook, int number) {
        database.execute(
                """
                insert into webhook_delivery (id, webhook, event, kind, body, stage, created_at, due_at, attempts)
                select gen_random_uuid(), '%s', gen_random_uuid(), 'webhook-test', '{}', 'PENDING', '%s', '%s', 0
                from generate_series(1, %d)""".formatted(hook.substring(hook.lastIndexOf('/') + 1), clock.instant(), clock.instant(), number));
    }

    private void arrived(int number) {
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(number));
    }

    /** Seconds from the last attempt to the next. */
    private long pause() {
        return ((Number) database.value("select floor(extract(epoch from due_at - tried_at)) from webhook_delivery"))
                .longValue();
    }

    private void tryAgain(int attempts) {
        clock.forward(Duration.ofSeconds(30));
        courier.deliver();
        Eventually.holds(() -> {
            assertThat(receiver.received()).hasSize(attempts);
            assertThat(database.value("select attempts from webhook_delivery")).isEqualTo(attempts);
        });
    }

    private static String data(List<Receiver.Received> told, String kind) {
        return told.stream()
                .filter(r -> r.event().path("type").asText().endsWith(kind))
                .findFirst()
                .orElseThrow()
                .event()
                .path("data")
                .toString();
    }
}
