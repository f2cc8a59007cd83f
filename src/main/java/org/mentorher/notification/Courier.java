package org.mentorher.notification;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.mentorher.shared.Turns;

/** Takes the outbox to the mail server, one mail a transaction, at once after a commit and every few seconds for what is left. */
@ApplicationScoped
class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class);

    @Inject
    EntityManager em;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    Clock clock;

    @Inject
    NotificationConfig config;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    private final Turns turns = new Turns(this::deliver);

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Posted posted) {
        turns.ask();
    }

    @Scheduled(every = "5s", delayed = "5s", identity = "courier", concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        // the claim is a row lock, held while the server answers: whatever kills this process gives the mail back
        while (QuarkusTransaction.requiringNew().timeout(60).call(this::deliverOne)) {}
    }

    private boolean deliverOne() {
        var mail = next();
        mail.ifPresent(this::send);
        return mail.isPresent();
    }

    private Optional<Mail> next() {
        return em.createNativeQuery("""
                        select * from outbox_mail where sent_at is null and given_up_at is null and due_at <= :now
                        order by due_at, created_at limit 1 for update skip locked""", Mail.class).setParameter("now", clock.instant()).getResultList().stream()
                .map(Mail.class::cast)
                .findFirst();
    }

    private void send(Mail mail) {
        try {
            handOver(letter(mail));
            mail.sent(clock.instant());
        } catch (RuntimeException e) {
            var why = (e.getCause() == null ? e : e.getCause())
                    .getClass()
                    .getSimpleName(); // a server's own words may hold the address
            mail.failed(clock.instant(), config.patience(), permanent(e), why);
            LOG.warnf("mail %s not sent, attempt %d: %s", mail.id, mail.attempts, why);
        }
    }

    private io.quarkus.mailer.Mail letter(Mail mail) {
        var letter = content(mail)
                .addHeader("Message-ID", "<" + mail.id + "@" + publicUrl.getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe != null) {
            // one click, RFC 8058
            letter.addHeader("List-Unsubscribe", "<" + mail.unsubscribe + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return letter;
    }

    private static io.quarkus.mailer.Mail content(Mail mail) {
        if (mail.attachments == null) {
            return io.quarkus.mailer.Mail.withText(mail.recipient, mail.subject, mail.body)
                    .setHtml(mail.html);
        }
        // what stands in the place of the text is the whole body, and says so itself
        var body = new MimeBody(mail.body, mail.html, mail.attachments, mail.id.toString());
        return io.quarkus.mailer.Mail.withText(mail.recipient, mail.subject, body.text())
                .addHeader("Content-Type", body.type());
    }

    /**
     * Always from an event loop: called from another thread, the client may begin to listen after a fast server has
     * greeted it, and then waits for the greeting in vain.
     */
    private void handOver(io.quarkus.mailer.Mail mail) {
        var taken = new CompletableFuture<Void>();
        vertx.getOrCreateContext()
                .runOnContext(loop ->
                        mailer.send(mail).subscribe().with(done -> taken.complete(null), taken::completeExceptionally));
        taken.orTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /** A 5xx answer to the recipient: such a mailbox does not exist. */
    private static boolean permanent(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t.getMessage() != null && t.getMessage().contains("recipient address not accepted: 5")) return true;
        }
        return false;
    }
}
