package org.mentorher.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorher.notification.Notice.Attachment;

/** A mail as it goes over the wire, taken apart by a mail library that had no part in making it. */
class LettersTest {
    private static final byte[] ENTRY = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Ünïcode\r\nEND:VCALENDAR\r\n"
            .getBytes(StandardCharsets.UTF_8);
    private static final String HTML = "<p style=\"color: #1d1b20;\">Grüße</p>" + "<b>long</b>".repeat(200);

    @Test
    void a_calendar_entry_is_a_third_way_to_say_it_and_a_file() throws Exception {
        var mixed = received(
                "Grüße\n\nFrom here",
                HTML,
                new Attachment("invite.ics", "text/calendar; method=REQUEST; charset=UTF-8", ENTRY));
        assertThat(mixed.getCount()).isEqualTo(2);
        var ways = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(ways.getContentType()).startsWith("multipart/alternative");
        assertThat(ways.getCount()).isEqualTo(3);
        assertThat(ways.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(ways.getBodyPart(0).getContent()).isEqualTo("Grüße\r\n\r\nFrom here");
        assertThat(ways.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(ways.getBodyPart(1).getContent()).isEqualTo(HTML);
        // last, because the last way that a program understands is the one it shows
        assertThat(ways.getBodyPart(2).getContentType()).isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(ways.getBodyPart(2).getDisposition()).isNull();
        assertThat(bytes(ways.getBodyPart(2))).isEqualTo(ENTRY);
        var file = mixed.getBodyPart(1);
        assertThat(file.getContentType()).isEqualTo("application/ics; name=\"invite.ics\"");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(bytes(file)).isEqualTo(ENTRY);
    }

    @Test
    void any_other_file_is_a_file_alone() throws Exception {
        var mixed = received("Text", null, new Attachment("terms.txt", "text/plain; charset=UTF-8", new byte[] {65}));
        assertThat(((MimeMultipart) mixed.getBodyPart(0).getContent()).getCount())
                .isEqualTo(1);
        assertThat(mixed.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(bytes(mixed.getBodyPart(1))).isEqualTo(new byte[] {65});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..\n.",
                "From here",
                " leading",
                "trailing ",
                "trailing\t",
                "a=b==",
                "=3D",
                "ﷺ👩‍👧",
                "\n\nempty lines\n\nmore",
                "one long line without any space that goes on and on and on 0123456789 0123456789 0123456789 0123456789 äöü end "
            })
    void text_arrives_as_it_was_written_in_lines_that_every_server_takes(String text) throws Exception {
        var quoted = MimeBody.quotedPrintable(text);
        assertThat(quoted.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
        assertThat(quoted.chars()).allMatch(c -> c < 127);
        var decoded = MimeUtility.decode(
                new ByteArrayInputStream(quoted.getBytes(StandardCharsets.US_ASCII)), "quoted-printable");
        assertThat(new String(decoded.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void plain_text_is_wrapped_and_addresses_stay_whole() {
        var address = "https://mentorher.example/pledge/confirm/" + "x".repeat(80);
        var text = "word ".repeat(60).strip() + "\n\n  " + "größer ".repeat(20).strip() + "\n\n" + address + "\nend";
        var wrapped = Plain.wrapped(text);
        assertThat(wrapped.lines().filter(line -> !line.equals(address)))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(72));
        assertThat(wrapped.lines()).contains(address, "end", "");
        assertThat(wrapped.replaceAll("\\s+", " ").strip())
                .isEqualTo(text.replaceAll("\\s+", " ").strip());
        assertThat(wrapped.lines().anyMatch(line -> line.length() > 60)).isTrue();
    }

    @Test
    void a_subject_is_one_line_and_ends() {
        assertThat(new Message("a@b.example", " Two\r\nlines\tof it ", "").subject())
                .isEqualTo("Two lines of it");
        var cut = new Message("a@b.example", "👩‍👧".repeat(100), "").subject();
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(150);
        assertThat(cut).endsWith("…");
    }

    private static MimeMultipart received(String text, String html, Attachment attachment) throws Exception {
        var body = new MimeBody(text, html, List.of(attachment), "018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90");
        assertThat(body.text().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(body.text().chars()).allMatch(c -> c == '\n' || c >= ' ' && c < 127);
        var wire = "MIME-Version: 1.0\r\nContent-Type: " + body.type() + "\r\n\r\n"
                + body.text().replace("\n", "\r\n");
        var message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(wire.getBytes(StandardCharsets.US_ASCII)));
        var mixed = (MimeMultipart) message.getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        return mixed;
    }

    private static byte[] bytes(BodyPart part) throws Exception {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
