package org.mentorher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.ObjectName;
import org.mentorher.local.MailSwitch;
import org.mentorher.local.Place;
import org.mentorher.local.StoredMail;

/**
 * The mails that the application and Keycloak sent in this test run. Every test sees the mails of all, so use an
 * address of your own where the number matters.
 */
public final class Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** A received mail; {@code to} holds the recipients of the envelope, blind copies included. */
    public record Mail(
            String from,
            List<String> to,
            String subject,
            String text,
            String html,
            String messageId,
            Map<String, String> headers,
            List<StoredMail.Piece> pieces) {}

    /** By name of its file, so that none is taken apart twice. */
    private static final SortedMap<String, StoredMail> READ = new TreeMap<>();

    private Mailbox() {}

    /** What this address received so far, oldest first. */
    public static synchronized List<Mail> to(String address) {
        try {
            StoredMail.add(Place.testMailbox(), READ);
            return READ.values().stream()
                    .filter(mail -> mail.to().stream().anyMatch(address::equalsIgnoreCase))
                    .map(Mailbox::mail)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest mail to this address with these words in its subject; fails when none is there after 10 s. */
    public static Mail await(String address, String subjectPart) {
        return await(address, subjectPart, "");
    }

    /** The same with these words in its text too: a test before may have had somebody of the cast write the like. */
    public static Mail await(String address, String subjectPart, String textPart) {
        var latest = Instant.now().plus(PATIENCE);
        while (true) {
            var found = to(address).reversed().stream()
                    .filter(mail ->
                            mail.subject().contains(subjectPart) && mail.text().contains(textPart))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (Instant.now().isAfter(latest)) {
                throw new AssertionError("No mail \"" + subjectPart + "\" to " + address + " within " + PATIENCE);
            }
            pause();
        }
    }

    /** Stops the server, as an outage would; always followed by {@link #up()}, best in a finally block. */
    public static void down() {
        turn("down");
    }

    /** Starts the server again on the same port. */
    public static void up() {
        turn("up");
    }

    private static void turn(String operation) {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName(MailSwitch.NAME), operation, new Object[0], new String[0]);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Mail mail(StoredMail stored) {
        return new Mail(
                stored.from(),
                stored.to(),
                stored.subject(),
                stored.text(),
                stored.html(),
                stored.messageId(),
                stored.headers(),
                stored.pieces());
    }
}
