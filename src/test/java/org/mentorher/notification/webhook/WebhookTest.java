package org.mentorher.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorher.shared.Transitions;

/** A webhook is ACTIVE ⇄ DISABLED; a delivery PENDING → DELIVERED | GIVEN_UP. */
class WebhookTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Answer BAD = Answer.of(500);

    @Test
    void every_step_of_a_webhook_from_every_stage() {
        Transitions.<Webhook>of(w -> w.stage)
                .from("ACTIVE", WebhookTest::webhook)
                .from("ACTIVE failing", () -> {
                    var webhook = webhook();
                    webhook.failed(DAY, 1, MONDAY.minus(DAY));
                    return webhook;
                })
                .from("DISABLED", () -> {
                    var webhook = webhook();
                    webhook.disable(MONDAY);
                    return webhook;
                })
                .step("enable", Webhook::enable)
                .step("disable", w -> w.disable(MONDAY))
                .act("fails", w -> w.failed(DAY, 1, MONDAY))
                .act("succeeds", Webhook::succeeded)
                .act("is tested", Webhook::requireActive)
                .hold("""
                                 | enable | disable  | fails    | succeeds | is tested
                  ACTIVE         | same   | DISABLED | ACTIVE   | same     | same
                  ACTIVE failing | same   | DISABLED | DISABLED | ACTIVE   | same
                  DISABLED       | ACTIVE | same     | DISABLED | same     | refused""");
    }

    @Test
    void every_step_of_a_delivery_from_every_stage() {
        Transitions.<Delivery>of(d -> d.stage)
                .from("PENDING", () -> delivery(MONDAY))
                .from("PENDING for a day", () -> delivery(MONDAY.minus(DAY)))
                .from("DELIVERED", () -> {
                    var delivery = delivery(MONDAY);
                    delivery.delivered(Answer.of(204), MONDAY);
                    return delivery;
                })
                .from("GIVEN_UP", () -> {
                    var delivery = delivery(MONDAY.minus(DAY));
                    delivery.failed(BAD, DAY, 1, MONDAY);
                    return delivery;
                })
                .act("is taken", d -> d.delivered(Answer.of(200), MONDAY))
                .act("fails", d -> d.failed(BAD, DAY, 1, MONDAY))
                .hold("""
                                    | is taken  | fails
                  PENDING           | DELIVERED | PENDING
                  PENDING for a day | DELIVERED | GIVEN_UP
                  DELIVERED         | refused   | refused
                  GIVEN_UP          | refused   | refused""");
    }

    @Test
    void it_is_switched_off_once_it_has_failed_for_a_day_and_not_before() {
        var webhook = webhook();
        assertFalse(webhook.failed(DAY, 1, MONDAY));
        assertFalse(webhook.failed(DAY, 1, MONDAY.plus(DAY).minusSeconds(1)));
        assertTrue(webhook.failed(DAY, 1, MONDAY.plus(DAY)));
        assertFalse(webhook.failed(DAY, 1, MONDAY.plus(DAY)));
    }

    @Test
    void one_success_begins_the_day_anew() {
        var webhook = webhook();
        webhook.failed(DAY, 1, MONDAY);
        webhook.succeeded();
        assertNull(webhook.retryAt);
        assertFalse(webhook.failed(DAY, 1, MONDAY.plus(DAY)));
    }

    @Test
    void for_a_day_both_secrets_sign() {
        var webhook = webhook();
        var former = webhook.secret;
        webhook.renew(MONDAY);
        assertNotEquals(former, webhook.secret);
        assertEquals(
                List.of(webhook.secret, former),
                webhook.secrets(MONDAY.plus(DAY).minusSeconds(1)));
        assertEquals(List.of(webhook.secret), webhook.secrets(MONDAY.plus(DAY)));
    }

    @Test
    void renewed_twice_the_one_that_the_reader_has_still_signs() {
        var webhook = webhook();
        var former = webhook.secret;
        webhook.renew(MONDAY);
        webhook.renew(MONDAY.plusSeconds(1));
        assertEquals(List.of(webhook.secret, former), webhook.secrets(MONDAY.plusSeconds(2)));
    }

    @ParameterizedTest
    @CsvSource({"1,5", "2,10", "3,20", "10,2560", "11,3600", "1000,3600"})
    void pauses_double_to_an_hour_of_which_a_half_is_chance(int failures, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), Backoff.pause(failures, 1));
        assertEquals(Duration.ofSeconds(seconds).dividedBy(2), Backoff.pause(failures, 0));
    }

    /** The example that Standard Webhooks publishes for all its libraries. */
    @Test
    void it_signs_as_standard_webhooks_does() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Signature.of(
                        List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"));
    }

    private static Webhook webhook() {
        return new Webhook(new UUID(0, 1), "https://hooks.example/", List.of("pledge-signed"), MONDAY);
    }

    private static Delivery delivery(Instant at) {
        return new Delivery(new UUID(0, 2), new UUID(0, 3), "pledge-signed", "{}", at);
    }
}
