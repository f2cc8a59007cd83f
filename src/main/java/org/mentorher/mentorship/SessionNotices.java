package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mentorher.notification.Addressees;
import org.mentorher.notification.Addressees.Addressee;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Texts;

/** What the two are told about their sessions. */
@ApplicationScoped
class SessionNotices {
    private static final String CALENDAR = "text/calendar; method=%s; charset=UTF-8";

    @Inject
    Notices notices;

    @Inject
    Addressees addressees;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    @ConfigProperty(name = "quarkus.mailer.from")
    String from;

    /** @param counter whether these times answer others */
    void offered(Mentorship mentorship, TimeOffer offer, boolean counter) {
        var to = person(mentorship.other(offer.offeredBy));
        var name = person(offer.offeredBy).name();
        tell(to, new Notice(Kind.SESSIONS, "times-offered:" + offer.id + ":" + to.member(), times(mentorship), language -> {
            var words = Texts.in(language, SessionMailWords.class);
            var times = offer.times().stream().map(at -> "- " + when(at, to, language)).collect(Collectors.joining("\n"));
            return new Notice.Said(
                    counter ? words.countered(name) : words.offered(name),
                    words.offeredText() + "\n\n" + times + "\n\n" + words.lasts(offer.minutes),
                    words.offeredAction());
        }));
    }

    void planned(Mentorship mentorship, Session session) {
        toBoth(mentorship, session, (to, other) -> plannedTo(session, to, other));
    }

    /** What a newly planned or changed session is told with; its sequence tells which of the two it is. */
    Notice plannedTo(Session session, Addressee to, Addressee other) {
        var entry = new CalendarEntries.Entry(session, other);
        var key = "session-planned:" + session.id + ":" + session.sequence + ":" + to.member();
        Notice.Wording wording = language -> {
            var words = Texts.in(language, SessionMailWords.class);
            var when = when(session.startsAt, to, language);
            var fresh = session.sequence == 0;
            var text = Stream.of(
                            fresh ? words.plannedText(other.name(), when) : words.movedText(other.name(), when),
                            words.lasts(session.minutes()),
                            session.place == null ? null : words.place(session.place))
                    .filter(line -> line != null)
                    .collect(Collectors.joining("\n\n"));
            var title = fresh ? words.planned(other.name(), when) : words.moved(other.name(), when);
            return new Notice.Said(title, text, words.open());
        };
        return new Notice(
                Kind.SESSIONS, key, page(session), wording, calendar("REQUEST", entries().request(entry, to)));
    }

    void cancelled(Mentorship mentorship, Session session) {
        toBoth(mentorship, session, (to, other) -> cancelledTo(session, to, other));
    }

    Notice cancelledTo(Session session, Addressee to, Addressee other) {
        var entry = new CalendarEntries.Entry(session, other);
        return new Notice(
                Kind.SESSIONS,
                "session-cancelled:" + session.id + ":" + to.member(),
                page(session),
                language -> {
                    var words = Texts.in(language, SessionMailWords.class);
                    var when = when(session.startsAt, to, language);
                    return new Notice.Said(
                            words.cancelled(other.name(), when),
                            words.cancelledText(other.name(), when),
                            words.open());
                },
                calendar("CANCEL", entries().cancel(entry, to)));
    }

    void reminder(Mentorship mentorship, Session session) {
        toBoth(mentorship, session, (to, other) -> notice(session, "reminder", to, (words, language) -> new Notice.Said(
                words.reminder(other.name()),
                words.reminderText(other.name(), when(session.startsAt, to, language)),
                words.open())));
    }

    /** The mentee is asked to confirm what the mentor said. */
    void held(Mentorship mentorship, Session session) {
        var name = person(mentorship.mentor).name();
        var to = person(mentorship.mentee);
        tell(to, notice(session, "held", to, (words, language) -> new Notice.Said(
                words.held(name), words.heldText(name, when(session.startsAt, to, language)), words.heldAction())));
    }

    void missed(Mentorship mentorship, Session session) {
        var name = person(session.settledBy).name();
        var to = person(mentorship.other(session.settledBy));
        tell(to, notice(session, "missed", to, (words, language) -> new Notice.Said(
                words.missed(name), words.missedText(name, when(session.startsAt, to, language)), words.open())));
    }

    void kept(Mentorship mentorship) {
        var name = person(mentorship.mentee).name();
        var to = person(mentorship.mentor);
        tell(to, new Notice(
                Kind.MENTORSHIP,
                "seat-kept:" + mentorship.id + ":" + to.member(),
                "/mentorships/" + mentorship.id,
                language -> {
                    var words = Texts.in(language, SessionMailWords.class);
                    return new Notice.Said(words.kept(), words.keptText(name), words.keptAction());
                }));
    }

    CalendarEntries entries() {
        return new CalendarEntries(publicUrl, from.replaceAll("^.*<|>.*$", ""));
    }

    private interface Says {
        Notice.Said in(SessionMailWords words, Locale language);
    }

    private Notice notice(Session session, String occasion, Addressee to, Says says) {
        // a session that was moved after a reminder is another occasion
        return new Notice(
                Kind.SESSIONS,
                "session-" + occasion + ":" + session.id + ":" + session.startsAt.getEpochSecond() + ":" + to.member(),
                page(session),
                language -> says.in(Texts.in(language, SessionMailWords.class), language));
    }

    private void toBoth(Mentorship mentorship, Session session, BiFunction<Addressee, Addressee, Notice> notice) {
        var mentor = person(mentorship.mentor);
        var mentee = person(mentorship.mentee);
        tell(mentor, notice.apply(mentor, mentee));
        tell(mentee, notice.apply(mentee, mentor));
    }

    private void tell(Addressee to, Notice notice) {
        notices.tell(to.member(), notice);
    }

    private Addressee person(UUID member) {
        return addressees.byId(member).orElseThrow();
    }

    private static List<Notice.Attachment> calendar(String method, String text) {
        return List.of(new Notice.Attachment(
                "session.ics", CALENDAR.formatted(method), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** On the addressee's own clock, with the place of that clock. */
    private static String when(Instant at, Addressee to, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(at.atZone(to.zone()))
                + " (" + Clocks.place(to.zone()) + ")";
    }

    private static String page(Session session) {
        return "/mentorships/" + session.mentorship + "/sessions/" + session.id;
    }

    private static String times(Mentorship mentorship) {
        return "/mentorships/" + mentorship.id + "/sessions";
    }
}
