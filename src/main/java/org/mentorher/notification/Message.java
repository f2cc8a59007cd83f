package org.mentorher.notification;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * One mail to one person.
 *
 * @param to one e-mail address, as the person gave it
 * @param subject one line
 * @param text the body for who reads plain text
 * @param html the same for everybody else; null for none
 * @param unsubscribe where a mail program can say that no more of these are wanted; null for what is essential
 * @param member whose mail it is; null for a visitor's
 */
public record Message(
        String to,
        String subject,
        String text,
        String html,
        URI unsubscribe,
        List<Notice.Attachment> attachments,
        UUID member) {
    private static final int LONGEST_SUBJECT = 150;

    public Message {
        subject = line(subject);
    }

    /** Plain text alone. */
    public Message(String to, String subject, String text) {
        this(to, subject, text, null, null, List.of(), null);
    }

    /** Names and titles that people wrote may stand in a subject; a subject is one line, and ends somewhere. */
    private static String line(String subject) {
        var line = subject.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
