package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mentorher.member.Members;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Texts;

/** What the two are told of a pause, an end and a thank you. */
@ApplicationScoped
class ClosureNotices {
    @Inject
    Notices notices;

    @Inject
    Members members;

    /** To a mentee whose mentor has gone, in neutral words. */
    void openAgain(Mentorship mentorship) {
        tell(
                Kind.ESSENTIAL,
                mentorship,
                mentorship.mentee,
                "ended",
                (language, words) -> new Notice.Said(words.endedTitle(), words.endedOpen(), words.look()));
    }

    void thanked(Mentorship mentorship, UUID by) {
        var name = members.findById(by).name();
        tell(
                Kind.MENTORSHIP,
                mentorship,
                mentorship.other(by),
                "thanked",
                (language, words) ->
                        new Notice.Said(words.thankedTitle(name), words.thankedText(), words.thankedAction()));
    }

    /**
     * @param by who paused; null for staff, of whom nobody is named
     * @param occasion tells one pause from another
     */
    void paused(Mentorship mentorship, UUID by, UUID to, String occasion) {
        var name = by == null ? null : members.findById(by).name();
        var until = mentorship.pausedUntil;
        tell(
                Kind.MENTORSHIP,
                mentorship,
                to,
                "paused:" + occasion,
                (language, words) -> new Notice.Said(
                        name == null ? words.pausedByStaff() : words.pausedTitle(name),
                        until == null ? words.pausedText() : words.pausedUntilText(day(until, language)),
                        words.look()));
    }

    void resumed(Mentorship mentorship, UUID to, String occasion) {
        tell(
                Kind.MENTORSHIP,
                mentorship,
                to,
                "resumed:" + occasion,
                (language, words) -> new Notice.Said(words.resumedTitle(), words.resumedText(), words.look()));
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    private void tell(
            Kind kind,
            Mentorship mentorship,
            UUID to,
            String occasion,
            BiFunction<Locale, ClosureNoticeWords, Notice.Said> said) {
        notices.tell(
                to,
                new Notice(
                        kind,
                        "mentorship-" + occasion + ":" + mentorship.id + ":" + to,
                        "/mentorships/" + mentorship.id,
                        language -> said.apply(language, Texts.in(language, ClosureNoticeWords.class))));
    }
}
