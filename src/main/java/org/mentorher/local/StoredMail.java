package org.mentorher.local;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A mail that {@link LocalMail} received.
 *
 * @param name of its file; later mails have greater names
 * @param from the sender's address
 * @param to the addresses it was delivered to, blind copies included
 * @param text the plain text, empty if there is none
 * @param html the HTML text, empty if there is none
 * @param messageId as the sender gave it, empty if it gave none
 * @param headers by name, in any case; of repeated ones the first
 * @param pieces texts and files, in their order
 */
public record StoredMail(
        String name,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        String messageId,
        Map<String, String> headers,
        List<Piece> pieces) {

    /**
     * What the mail is made of, without what only holds others.
     *
     * @param type its whole {@code Content-Type}
     * @param name of the file; null where it is none
     */
    public record Piece(String type, String name, byte[] content) {}

    static final String SUFFIX = ".eml";
    static final String ENVELOPE = "X-Envelope-To";

    /** All mails of this mailbox, oldest first. */
    public static List<StoredMail> all(Path mailbox) throws IOException {
        var mails = new TreeMap<String, StoredMail>();
        add(mailbox, mails);
        return List.copyOf(mails.values());
    }

    /** Adds to the known mails, by name, those that have come since. */
    public static void add(Path mailbox, SortedMap<String, StoredMail> known) throws IOException {
        if (!Files.isDirectory(mailbox)) {
            return;
        }
        try (var files = Files.list(mailbox)) {
            files.filter(file -> file.toString().endsWith(SUFFIX))
                    .forEach(file -> known.computeIfAbsent(file.getFileName().toString(), name -> read(file)));
        }
    }

    private static StoredMail read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            for (var header : Collections.list(message.getAllHeaders())) {
                headers.putIfAbsent(header.getName(), header.getValue());
            }
            var from = message.getFrom();
            return new StoredMail(
                    file.getFileName().toString(),
                    from == null || from.length == 0 ? "" : address(from[0]),
                    Arrays.asList(headers.getOrDefault(ENVELOPE, "").split(", ")),
                    message.getSubject() == null ? "" : message.getSubject(),
                    content(message, "text/plain"),
                    content(message, "text/html"),
                    message.getMessageID() == null ? "" : message.getMessageID(),
                    Collections.unmodifiableMap(headers),
                    pieces(message));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("Not a mail: " + file, e);
        }
    }

    private static String address(Address address) {
        return address instanceof InternetAddress mail ? mail.getAddress() : address.toString();
    }

    private static List<Piece> pieces(Part part) throws IOException, MessagingException {
        var pieces = new ArrayList<Piece>();
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) pieces.addAll(pieces(parts.getBodyPart(i)));
        } else {
            try (var content = part.getInputStream()) {
                pieces.add(new Piece(part.getContentType(), part.getFileName(), content.readAllBytes()));
            }
        }
        return pieces;
    }

    private static String content(Part part, String type) throws IOException, MessagingException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = content(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
