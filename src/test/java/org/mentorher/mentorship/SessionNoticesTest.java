package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.mentorher.member.Format;
import org.mentorher.notification.Addressees.Addressee;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;

/** What is handed over to be mailed: in both languages, on the reader's clock, with a file for the calendar. */
@QuarkusTest
class SessionNoticesTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static final Addressee AMINA = new Addressee(
            new UUID(0, 1), "Amina Otieno", "amina@x.example", Locale.ENGLISH, ZoneId.of("America/New_York"));
    private static final Addressee BAO =
            new Addressee(new UUID(0, 2), "Bao Nguyen", "bao@y.example", SPANISH, ZoneId.of("Europe/London"));

    @Inject
    SessionNotices notices;

    @Test
    void an_invitation_carries_a_request_in_the_addressees_language() throws Exception {
        var notice = notices.plannedTo(session(), BAO, AMINA);
        assertThat(notice.kind()).isEqualTo(Kind.SESSIONS);
        assertThat(notice.path()).startsWith("/mentorships/").contains("/sessions/");
        assertThat(notice.key()).endsWith(":0:" + BAO.member());
        assertThat(notice.wording().in(SPANISH).title())
                .startsWith("Sesión con Amina Otieno")
                .contains("13:00");
        assertThat(notice.wording().in(Locale.ENGLISH).text())
                .contains("Thursday, March 12, 2026", "(London)", "45 minutes", "https://meet.example/room");
        var calendar = calendar(notice, "REQUEST");
        assertThat(calendar).contains("SUMMARY:Sesión de mentoría con Amina Otieno");
    }

    @Test
    void the_same_moment_is_told_on_each_ones_clock() {
        assertThat(notices.plannedTo(session(), AMINA, BAO)
                        .wording()
                        .in(SPANISH)
                        .text())
                .contains("9:00", "(New York)")
                .doesNotContain("13:00");
    }

    @Test
    void a_change_is_told_as_one_and_under_a_key_of_its_own() throws Exception {
        var session = session();
        var before = notices.plannedTo(session, AMINA, BAO);
        session.replan(new Session.Plan(session.startsAt.plusSeconds(3600), 45, Format.VIDEO, null), MONDAY);
        var after = notices.plannedTo(session, AMINA, BAO);
        assertThat(after.key()).isNotEqualTo(before.key());
        assertThat(after.wording().in(Locale.ENGLISH).title()).startsWith("Moved: session with Bao Nguyen");
        assertThat(calendar(after, "REQUEST")).contains("SEQUENCE:1");
    }

    @Test
    void a_cancellation_carries_one() throws Exception {
        var session = session();
        session.cancel(null, MONDAY);
        var notice = notices.cancelledTo(session, AMINA, BAO);
        assertThat(notice.wording().in(Locale.ENGLISH).title()).startsWith("Called off: session with Bao Nguyen");
        assertThat(calendar(notice, "CANCEL")).contains("STATUS:CANCELLED", "SEQUENCE:1");
    }

    /** The text of the only attachment, which a second library has read. */
    private static String calendar(Notice notice, String method) throws Exception {
        assertThat(notice.attachments()).hasSize(1);
        var file = notice.attachments().getFirst();
        assertThat(file.name()).endsWith(".ics");
        assertThat(file.type()).isEqualTo("text/calendar; method=" + method + "; charset=UTF-8");
        var text = new String(file.content(), StandardCharsets.UTF_8);
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.getProperty(Property.METHOD).map(Property::getValue))
                .hasValue(method);
        assertThat(calendar.validate().hasErrors()).isFalse();
        return text.replace("\r\n ", "");
    }

    private static Session session() {
        var plan =
                new Session.Plan(Instant.parse("2026-03-12T13:00:00Z"), 45, Format.VIDEO, "https://meet.example/room");
        return new Session(new UUID(0, 9), plan, Session.Template.MIDDLE, MONDAY);
    }
}
