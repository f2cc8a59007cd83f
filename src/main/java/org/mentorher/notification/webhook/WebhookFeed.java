package org.mentorher.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mentorher.shared.Fact;

/** Writes down, with each fact that touches an organisation, what its webhooks are told: one commit with the fact. */
@ApplicationScoped
class WebhookFeed {
    record Written() {}

    static final String TEST = "webhook-test";

    @Inject
    @Any
    Instance<Affected> floors;

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    ObjectMapper json;

    @Inject
    Event<Written> written;

    @Inject
    Clock clock;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    /** All kinds that can be told, in the order of the alphabet. */
    List<String> kinds() {
        return StreamSupport.stream(floors.spliterator(), false)
                .flatMap(floor -> floor.kinds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void happened(@Observes Fact fact) {
        var kind = fact.kind();
        for (var floor : floors) {
            // most facts touch nobody, and most installations have no webhook
            if (!floor.kinds().contains(kind) || !webhooks.anyWants(kind)) continue;
            floor.by(fact).filter(told -> !told.organisations().isEmpty()).ifPresent(told -> {
                var event = UUID.randomUUID();
                var body = body(event, kind, fact.subject(), fact.at(), told.data());
                webhooks.wanting(kind, told.organisations()).forEach(webhook -> write(webhook, event, kind, body));
            });
        }
    }

    /** Something to see that deliveries arrive. */
    @Transactional(Transactional.TxType.MANDATORY)
    Delivery test(Webhook webhook) {
        var event = UUID.randomUUID();
        return write(webhook, event, TEST, body(event, TEST, webhook.id, clock.instant(), Map.of()));
    }

    private Delivery write(Webhook webhook, UUID event, String kind, String body) {
        var delivery = new Delivery(webhook.id, event, kind, body, clock.instant());
        deliveries.persist(delivery);
        written.fire(new Written());
        return delivery;
    }

    /** CloudEvents 1.0 in structured mode. */
    private String body(UUID event, String kind, UUID subject, Instant at, Map<String, Object> data) {
        var body = new LinkedHashMap<String, Object>();
        body.put("specversion", "1.0");
        body.put("id", event.toString());
        body.put("source", publicUrl.toString());
        body.put("type", "org.mentorher." + kind);
        body.put("subject", subject.toString());
        body.put("time", at.toString());
        body.put("datacontenttype", "application/json");
        body.put("data", data);
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
