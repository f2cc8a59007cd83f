package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.mentorher.member.Format;
import org.mentorher.notification.Addressees.Addressee;

/** What calendars are sent, read back by another library with rules of its own. */
@QuarkusTest
class CalendarEntriesTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    /** Nine in the morning in New York, which has put its clocks forward by then; London has not. */
    private static final Instant START = Instant.parse("2026-03-12T13:00:00Z");

    private static final CalendarEntries ENTRIES =
            new CalendarEntries(URI.create("https://mentorher.example"), "no-reply@mentorher.example");
    private static final Addressee AMINA = new Addressee(
            new UUID(0, 1),
            "Amina \"the\" Otieno; CEO, VP",
            "amina@x.example",
            Locale.ENGLISH,
            ZoneId.of("America/New_York"));
    private static final Addressee BAO = new Addressee(
            new UUID(0, 2), "Bảo Nguyễn 🌱", "bao@y.example", Locale.of("es"), ZoneId.of("Europe/London"));

    @Test
    void an_invitation_says_who_meets_when_and_where() throws Exception {
        var session = session("https://meet.example/a,b;c?x=1");
        var calendar = read(ENTRIES.request(new CalendarEntries.Entry(session, BAO), AMINA));
        var event = event(calendar);
        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(value(calendar, Property.VERSION)).isEqualTo("2.0");
        assertThat(value(event, Property.UID)).isEqualTo("session-" + session.id + "@mentorher.example");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(start(event)).isEqualTo(START);
        assertThat(end(event)).isEqualTo(START.plus(Duration.ofMinutes(45)));
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260302T090000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Mentoring session with Bảo Nguyễn 🌱");
        assertThat(value(event, Property.LOCATION)).isEqualTo("https://meet.example/a,b;c?x=1");
        assertThat(value(event, Property.URL))
                .isEqualTo("https://mentorher.example/mentorships/" + session.mentorship + "/sessions/" + session.id);
        assertThat(value(event, Property.DESCRIPTION)).endsWith(value(event, Property.URL));
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:no-reply@mentorher.example");
        assertThat(attendees(event))
                .extracting(Property::getValue)
                .containsExactlyInAnyOrder("mailto:amina@x.example", "mailto:bao@y.example");
        assertThat(attendees(event))
                .extracting(a -> parameter(a, Parameter.CN))
                .containsExactlyInAnyOrder("Amina 'the' Otieno; CEO, VP", "Bảo Nguyễn 🌱");
        assertThat(attendees(event)).allSatisfy(a -> {
            assertThat(parameter(a, Parameter.PARTSTAT)).isEqualTo("ACCEPTED");
            assertThat(parameter(a, Parameter.RSVP)).isEqualTo("FALSE");
        });
    }

    @Test
    void it_is_in_the_readers_language_and_survives_every_letter() throws Exception {
        var session = session("Café “Ubuntu”; 2nd floor, left\\right");
        var event = event(read(ENTRIES.request(new CalendarEntries.Entry(session, AMINA), BAO)));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Sesión de mentoría con Amina \"the\" Otieno; CEO, VP");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Café “Ubuntu”; 2nd floor, left\\right");
    }

    @Test
    void lines_are_as_short_as_the_format_asks_and_end_in_cr_and_lf() {
        var text = ENTRIES.request(new CalendarEntries.Entry(session("x".repeat(300)), BAO), AMINA);
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line).doesNotContain("\n");
            assertThat(line.length()).isLessThanOrEqualTo(75);
        });
    }

    @Test
    void a_change_has_the_same_uid_and_a_higher_sequence() throws Exception {
        var session = session(null);
        var before = event(read(ENTRIES.request(new CalendarEntries.Entry(session, BAO), AMINA)));
        // over the night in which London puts its clocks forward
        var later = Instant.parse("2026-03-29T08:00:00Z");
        session.replan(new Session.Plan(later, 60, Format.VIDEO, null), MONDAY.plusSeconds(60));
        var calendar = read(ENTRIES.request(new CalendarEntries.Entry(session, BAO), AMINA));
        var after = event(calendar);
        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.SEQUENCE)).isEqualTo("1");
        assertThat(start(after)).isEqualTo(later);
        assertThat(value(after, Property.DTSTAMP)).isEqualTo("20260302T090100Z");
    }

    @Test
    void a_cancellation_names_the_session_and_nobody_but_its_reader() throws Exception {
        var session = session("https://meet.example/room");
        session.cancel(null, MONDAY.plusSeconds(60));
        var text = ENTRIES.cancel(new CalendarEntries.Entry(session, BAO), AMINA);
        var calendar = read(text);
        var event = event(calendar);
        assertThat(value(calendar, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event, Property.UID)).isEqualTo("session-" + session.id + "@mentorher.example");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(attendees(event)).extracting(Property::getValue).containsExactly("mailto:amina@x.example");
        assertThat(text).doesNotContain("bao@y.example").doesNotContain("meet.example");
    }

    @Test
    void notes_agenda_and_steps_stay_out_of_calendars() {
        var session = session(null);
        session.writeNotes("canary-notes");
        session.writeAgenda(List.of("canary-agenda"));
        var entry = new CalendarEntries.Entry(session, BAO);
        assertThat(ENTRIES.request(entry, AMINA)
                        + ENTRIES.cancel(entry, AMINA)
                        + ENTRIES.feed(List.of(entry), Locale.ENGLISH))
                .doesNotContain("canary");
    }

    @Test
    void a_feed_holds_all_without_addresses_and_none_is_a_feed_too() throws Exception {
        var one = session(null);
        var other = session("Office, 3rd floor");
        var text = ENTRIES.feed(
                List.of(new CalendarEntries.Entry(one, BAO), new CalendarEntries.Entry(other, AMINA)), Locale.ENGLISH);
        var calendar = read(text);
        assertThat(value(calendar, Property.METHOD)).isEqualTo("PUBLISH");
        assertThat(calendar.getComponents(Component.VEVENT))
                .extracting(c -> value((VEvent) c, Property.UID))
                .containsExactly(
                        "session-" + one.id + "@mentorher.example", "session-" + other.id + "@mentorher.example");
        assertThat(text).doesNotContain("x.example").doesNotContain("y.example");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(ENTRIES.feed(List.of(), Locale.ENGLISH)))
                        .getComponents())
                .isEmpty();
    }

    private static Session session(String place) {
        var plan = new Session.Plan(START, 45, Format.VIDEO, place);
        return new Session(new UUID(0, 9), plan, Session.Template.MIDDLE, MONDAY);
    }

    /** As it stands on the wire; whatever breaks RFC 5545, or RFC 5546 for its method, is reported. */
    private static Calendar read(String text) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).as(text).isEmpty();
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents(Component.VEVENT).getFirst();
    }

    private static List<Property> attendees(VEvent event) {
        return event.getProperties(Property.ATTENDEE);
    }

    private static Instant start(VEvent event) {
        return Instant.from(event.<DtStart<Temporal>>getProperty(Property.DTSTART)
                .orElseThrow()
                .getDate());
    }

    private static Instant end(VEvent event) {
        return Instant.from(
                event.<DtEnd<Temporal>>getProperty(Property.DTEND).orElseThrow().getDate());
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer of, String property) {
        return of.getProperty(property).map(Property::getValue).orElse(null);
    }

    private static String parameter(Property property, String name) {
        return property.getParameter(name).map(Parameter::getValue).orElse(null);
    }
}
