package org.mentorher.notification;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The body of a mail that files go along with (RFC 2046). A calendar entry stands in it twice: as a third way to say the
 * same beside the texts, which is what mail programs show as an invitation with answers to press (RFC 6047, 2.4), and as a
 * file for those that show only files. The mailer of the platform knows text, web text and files, and no third way.
 *
 * <p>All lines are ASCII and shorter than mail allows, so that it passes every server as it is.
 */
final class MimeBody {
    private static final String CALENDAR = "text/calendar";
    private static final int WIDTH = 76;
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(WIDTH, new byte[] {'\n'});

    private final String whole;
    private final String ways;
    private final StringBuilder body = new StringBuilder();

    /**
     * @param html null for none
     * @param name unique among mails: from it the lines are made that part one piece from the next
     */
    MimeBody(String text, String html, List<Notice.Attachment> attachments, String name) {
        // "=_" occurs in no encoding that is used here
        whole = "=_whole_" + name;
        ways = "=_ways_" + name;
        open(whole, "multipart/alternative; boundary=\"" + ways + "\"", null);
        text("plain", text);
        if (html != null) text("html", html);
        attachments.stream().filter(MimeBody::calendar).forEach(entry -> {
            open(ways, entry.type(), "base64");
            body.append(BASE64.encodeToString(entry.content())).append('\n');
        });
        close(ways);
        attachments.forEach(this::file);
        close(whole);
    }

    /** What the mail's {@code Content-Type} says. */
    String type() {
        return "multipart/mixed; boundary=\"" + whole + "\"";
    }

    String text() {
        return body.toString();
    }

    private static boolean calendar(Notice.Attachment attachment) {
        return attachment.type().toLowerCase(Locale.ROOT).startsWith(CALENDAR);
    }

    private void text(String subtype, String text) {
        open(ways, "text/" + subtype + "; charset=utf-8", "quoted-printable");
        body.append(quotedPrintable(text)).append('\n');
    }

    private void file(Notice.Attachment file) {
        // as a file it is no invitation once more
        var type = calendar(file) ? "application/ics" : file.type();
        open(whole, type + "; name=\"" + file.name() + "\"", "base64");
        var end = body.length() - 1;
        body.insert(end, "Content-Disposition: attachment; filename=\"" + file.name() + "\"\n");
        body.append(BASE64.encodeToString(file.content())).append('\n');
    }

    private void open(String boundary, String type, String encoding) {
        body.append("--").append(boundary).append('\n');
        body.append("Content-Type: ").append(type).append('\n');
        if (encoding != null) {
            body.append("Content-Transfer-Encoding: ").append(encoding).append('\n');
        }
        body.append('\n');
    }

    private void close(String boundary) {
        body.append("--").append(boundary).append("--\n");
    }

    /** RFC 2045, 6.7. */
    static String quotedPrintable(String text) {
        return text.replace("\r\n", "\n").lines().map(MimeBody::quoted).collect(Collectors.joining("\n"));
    }

    private static String quoted(String line) {
        var out = new StringBuilder();
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            boolean last = i == bytes.length - 1;
            boolean plain = c > ' ' && c < 127 && c != '=' || c == ' ' && !last;
            // a line of a dot alone, and one that begins with "From ", mean something to some servers on the way
            if (length == 0 && (c == '.' || c == 'F')) plain = false;
            int needs = plain ? 1 : 3;
            if (length + needs > (last ? WIDTH : WIDTH - 1)) {
                out.append("=\n");
                length = 0;
            }
            if (plain) out.append((char) c);
            else out.append(String.format(Locale.ROOT, "=%02X", c));
            length += needs;
        }
        return out.toString();
    }
}
