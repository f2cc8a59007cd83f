package org.mentorher.mentorship;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mentorher.notification.Addressees.Addressee;
import org.mentorher.shared.Texts;

/**
 * Sessions as calendars read them (RFC 5545), and as they come by mail (RFC 5546). Times are in UTC: an entry that does not
 * repeat is one moment, which every calendar shows on its reader's own clock. Nothing private is in an entry: the page
 * that it leads to asks who is reading.
 *
 * @param publicUrl where our pages are
 * @param organizer the address that our mails come from
 */
record CalendarEntries(URI publicUrl, String organizer) {
    private static final String PRODUCT = "-//MentorHer//Sessions//EN";

    /** A session of the reader with the other. */
    record Entry(Session session, Addressee other) {}

    /** Invites to a session, or says how it has changed; the sequence tells calendars which of the two. */
    String request(Entry entry, Addressee reader) {
        var event = event(entry, reader.language());
        event.setStatus(Status.confirmed());
        Stream.of(reader, entry.other()).filter(p -> p.email() != null).forEach(p -> event.addAttendee(attendee(p)));
        return text(Method.request(), event);
    }

    /** Calls a session off. The other's address stays out of it: the mentorship may be over. */
    String cancel(Entry entry, Addressee reader) {
        var event = event(entry, reader.language());
        event.setLocation((String) null);
        event.setStatus(Status.cancelled());
        if (reader.email() != null) event.addAttendee(attendee(reader));
        return text(Method.cancel(), event);
    }

    /** What a calendar reads again and again. */
    String feed(List<Entry> entries, Locale language) {
        var calendar = calendar(Method.publish());
        var name = Texts.in(language, SessionMailWords.class).feed();
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        entries.forEach(entry -> {
            var event = event(entry, language);
            event.setStatus(Status.confirmed());
            calendar.addEvent(event);
        });
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Entry entry, Locale language) {
        var session = entry.session();
        var words = Texts.in(language, SessionMailWords.class);
        var page = publicUrl.resolve("/mentorships/" + session.mentorship + "/sessions/" + session.id);
        var event = new VEvent();
        event.setUid("session-" + session.id + "@" + publicUrl.getHost());
        event.setSequence(session.sequence);
        event.setDateTimeStamp(Date.from(session.changedAt));
        event.setDateStart(date(session.startsAt), true);
        event.setDateEnd(date(session.endsAt), true);
        event.setSummary(words.summary(entry.other().name()));
        event.setDescription(words.description(page.toString()));
        event.setUrl(page.toString());
        if (session.place != null) event.setLocation(session.place);
        event.setOrganizer(new Organizer("MentorHer", organizer));
        return event;
    }

    /** Both have agreed to the time already: nobody is asked to answer. */
    private static Attendee attendee(Addressee person) {
        // a parameter has no way to write a quotation mark or the end of a line (RFC 5545, 3.2)
        var name = person.name().replace('"', '\'').replaceAll("\\R", " ");
        var attendee = new Attendee(name, person.email());
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }

    private static ICalendar calendar(Method method) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        return calendar;
    }

    private static String text(Method method, VEvent event) {
        var calendar = calendar(method);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }
}
