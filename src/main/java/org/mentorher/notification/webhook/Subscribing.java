package org.mentorher.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Staff keep the webhooks of organisations. */
@ApplicationScoped
class Subscribing {
    /** So many an organisation may have. */
    static final int MOST = 5;

    /** A step of a webhook; says whether anything changed. */
    interface Step {
        boolean take(Webhook webhook);
    }

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Subscribers subscribers;

    @Inject
    WebhookFeed feed;

    @Inject
    WebhookConfig config;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** @throws Problem 404 for no organisation of ours */
    @Transactional
    String name(UUID organisation) {
        return subscribers.name(organisation).orElseThrow(() -> Problem.notFound("organisation"));
    }

    @Transactional
    Page<WebhookView> of(UUID organisation) {
        name(organisation);
        return new Page<>(
                webhooks.of(organisation).stream().map(WebhookView::new).toList(), null);
    }

    @Transactional
    WebhookView read(UUID organisation, UUID id) {
        return new WebhookView(visible(webhooks.findByIdOptional(id).orElse(null), organisation));
    }

    /** @return with the secret, which nobody is shown again */
    @Transactional
    WebhookSecretView create(UUID organisation, WebhookResource.NewWebhook input) {
        name(organisation);
        require(input);
        var there = webhooks.of(organisation);
        if (there.stream().anyMatch(w -> w.address.equals(input.address()))) throw twice();
        if (there.size() >= MOST) {
            throw Problem.conflict("webhooks-full", "An organisation has at most " + MOST + " webhooks.");
        }
        var webhook = new Webhook(organisation, input.address(), kinds(input), clock.instant());
        webhooks.persistAndFlush(webhook);
        changed(webhook);
        return new WebhookSecretView(new WebhookView(webhook), webhook.secret);
    }

    @Transactional
    WebhookView edit(UUID organisation, UUID id, WebhookResource.NewWebhook input, String ifMatch) {
        var webhook = locked(organisation, id);
        new Revision(webhook.version).require(ifMatch);
        require(input);
        var taken =
                webhooks.of(organisation).stream().anyMatch(w -> !w.id.equals(id) && w.address.equals(input.address()));
        if (taken) throw twice();
        if (webhook.edit(input.address(), kinds(input))) changed(webhook);
        return view(webhook);
    }

    @Transactional
    WebhookSecretView renew(UUID organisation, UUID id) {
        var webhook = locked(organisation, id);
        webhook.renew(clock.instant());
        changed(webhook);
        return new WebhookSecretView(view(webhook), webhook.secret);
    }

    @Transactional
    WebhookView step(UUID organisation, UUID id, Step step) {
        var webhook = locked(organisation, id);
        if (step.take(webhook)) changed(webhook);
        return view(webhook);
    }

    /** Switches it off; nothing is told until it is switched on again. */
    WebhookView disable(UUID organisation, UUID id) {
        return step(organisation, id, webhook -> webhook.disable(clock.instant()));
    }

    /** What waits goes first, so that nobody who carries it waits for us while we wait for it. */
    @Transactional
    void remove(UUID organisation, UUID id) {
        visible(webhooks.findByIdOptional(id).orElse(null), organisation);
        deliveries.forgetAll(id);
        webhooks.delete(locked(organisation, id));
        facts.fire(new WebhookRemoved(id, organisation, clock.instant()));
    }

    @Transactional
    DeliveryView test(UUID organisation, UUID id) {
        var webhook = locked(organisation, id);
        webhook.requireActive();
        return new DeliveryView(feed.test(webhook));
    }

    /** What it was told, the newest first. */
    @Transactional
    Page<DeliveryView> deliveries(UUID organisation, UUID id, Paging paging) {
        visible(webhooks.findByIdOptional(id).orElse(null), organisation);
        return Page.of(
                deliveries.page(id, paging.from(), paging.limit + 1),
                paging.limit,
                d -> new Cursor(d.createdAt, d.id).text(),
                DeliveryView::new);
    }

    private void require(WebhookResource.NewWebhook input) {
        if (Destination.address(input.address(), config.privateAddresses()).isEmpty()) {
            throw Problem.invalid("address", "{mentorher.https}");
        }
        if (!feed.kinds().containsAll(input.kinds())) throw Problem.invalid("kinds", "{mentorher.webhook.kinds}");
    }

    private static List<String> kinds(WebhookResource.NewWebhook input) {
        return input.kinds().stream().distinct().sorted().toList();
    }

    private Webhook locked(UUID organisation, UUID id) {
        return visible(webhooks.locked(id).orElse(null), organisation);
    }

    private static Webhook visible(Webhook webhook, UUID organisation) {
        if (webhook == null || !webhook.organisation.equals(organisation)) throw Problem.notFound("webhook");
        return webhook;
    }

    private WebhookView view(Webhook webhook) {
        // so that the version is the one that the next change needs
        webhooks.flush();
        return new WebhookView(webhook);
    }

    private void changed(Webhook webhook) {
        facts.fire(new WebhookChanged(webhook.id, webhook.organisation, webhook.stage, clock.instant()));
    }

    private static Problem twice() {
        return Problem.conflict("duplicate", "The organisation has a webhook at this address already.");
    }
}
