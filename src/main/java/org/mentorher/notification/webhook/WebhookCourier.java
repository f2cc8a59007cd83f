package org.mentorher.notification.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.mentorher.notification.Notice;
import org.mentorher.notification.StaffDesk;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Turns;

/** Takes deliveries to their webhooks, one a transaction, at once after a commit and every few seconds for what is left. */
@ApplicationScoped
class WebhookCourier {
    private static final Logger LOG = Logger.getLogger(WebhookCourier.class);

    @Inject
    Deliveries deliveries;

    @Inject
    Webhooks webhooks;

    @Inject
    Wire wire;

    @Inject
    StaffDesk desk;

    @Inject
    Event<Fact> facts;

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    private final Turns turns = new Turns(this::deliver);

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookFeed.Written written) {
        turns.ask();
    }

    @Scheduled(
            every = "5s",
            delayed = "6s",
            identity = "webhook-courier",
            concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        // the claim is a row lock, held while the address answers: whatever kills this process gives the delivery back
        while (QuarkusTransaction.requiringNew().timeout(60).call(this::deliverOne)) {}
    }

    @Scheduled(every = "1h", delayed = "3m", identity = "webhook-log", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = clock.instant();
            deliveries.giveUp(now.minus(config.patience()));
            deliveries.forget(now.minus(config.kept()));
        });
    }

    private boolean deliverOne() {
        var claimed = deliveries.claim(clock.instant());
        claimed.ifPresent(this::deliver);
        return claimed.isPresent();
    }

    private void deliver(Delivery delivery) {
        var webhook = webhooks.findById(delivery.webhook);
        var answer = wire.post(webhook.address, headers(delivery, webhook), delivery.body);
        var now = clock.instant();
        // staff may have changed it while it answered
        webhooks.getEntityManager().refresh(webhook, LockModeType.PESSIMISTIC_WRITE);
        if (answer.taken()) {
            delivery.delivered(answer, now);
            webhook.succeeded();
            return;
        }
        var jitter = ThreadLocalRandom.current().nextDouble();
        delivery.failed(answer, config.patience(), jitter, now);
        LOG.warnf("webhook %s did not take %s, attempt %d: %s", webhook.id, delivery.event, delivery.attempts, answer);
        if (webhook.failed(config.patience(), jitter, now)) disabled(webhook);
    }

    private void disabled(Webhook webhook) {
        facts.fire(new WebhookChanged(webhook.id, webhook.organisation, webhook.stage, webhook.disabledAt));
        desk.tell(
                "webhook-disabled:" + webhook.id + ":" + webhook.disabledAt,
                "/admin/organisations/" + webhook.organisation + "/webhooks/" + webhook.id,
                language -> {
                    var words = Texts.in(language, WebhookMailWords.class);
                    return new Notice.Said(words.disabledTitle(), words.disabled(), words.look());
                });
    }

    private Map<String, String> headers(Delivery delivery, Webhook webhook) {
        var now = clock.instant();
        var id = delivery.event.toString();
        var timestamp = now.getEpochSecond();
        return Map.of(
                "Content-Type",
                "application/cloudevents+json; charset=UTF-8",
                "User-Agent",
                "MentorHer-Webhooks/1",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(timestamp),
                "webhook-signature",
                Signature.of(webhook.secrets(now), id, timestamp, delivery.body));
    }
}
