package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mentorher.member.Members;
import org.mentorher.notification.Addressees;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Texts;

/** What each side is told about check-ins and silence. */
@ApplicationScoped
class CheckInNotices {
    /** What one notice says to one side. */
    private interface Saying {
        Notice.Said by(CheckInMailWords words, Locale language);
    }

    @Inject
    Notices notices;

    @Inject
    Addressees addressees;

    @Inject
    Members members;

    void asked(Mentorship mentorship, CheckIn checkIn) {
        var name = other(mentorship, checkIn.member);
        tell(
                Kind.CHECK_INS,
                "check-in:" + checkIn.id,
                mentorship,
                checkIn.member,
                (words, language) -> new Notice.Said(words.askedTitle(name), words.asked(name), words.answer()));
    }

    void reminded(Mentorship mentorship, CheckIn checkIn) {
        var name = other(mentorship, checkIn.member);
        tell(
                Kind.CHECK_INS,
                "check-in-reminder:" + checkIn.id,
                mentorship,
                checkIn.member,
                (words, language) -> new Notice.Said(words.remindedTitle(), words.reminded(name), words.answer()));
    }

    /** Both are told that it is quiet, and until when a word keeps it. */
    void warned(Mentorship mentorship, Pulse pulse) {
        for (var member : List.of(mentorship.mentor, mentorship.mentee)) {
            var name = other(mentorship, member);
            var zone = zone(member);
            // an end that comes near reaches everybody
            tell(
                    Kind.ESSENTIAL,
                    "silence:" + mentorship.id + ":" + pulse.warnedAt + ":" + member,
                    mentorship,
                    member,
                    (words, language) -> new Notice.Said(
                            words.warnedTitle(),
                            words.warned(name) + "\n\n" + words.warnedHow(day(pulse.endsAt, zone, language)),
                            words.sayWord()));
        }
    }

    void faded(Mentorship mentorship) {
        for (var member : List.of(mentorship.mentor, mentorship.mentee)) {
            var name = other(mentorship, member);
            var mentors = member.equals(mentorship.mentor);
            tell(
                    Kind.ESSENTIAL,
                    "mentorship-faded:" + mentorship.id + ":" + member,
                    mentorship,
                    member,
                    (words, language) -> new Notice.Said(
                            words.fadedTitle(), words.faded(name) + "\n\n" + words.fadedNext(mentors), words.look()));
        }
    }

    private void tell(Kind kind, String key, Mentorship mentorship, UUID member, Saying saying) {
        notices.tell(
                member,
                new Notice(
                        kind,
                        key,
                        "/mentorships/" + mentorship.id + "/check-ins",
                        language -> saying.by(Texts.in(language, CheckInMailWords.class), language)));
    }

    private String other(Mentorship mentorship, UUID member) {
        return members.findById(mentorship.other(member)).name();
    }

    private ZoneId zone(UUID member) {
        return addressees.byId(member).orElseThrow().zone();
    }

    private static String day(Instant at, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(at.atZone(zone));
    }
}
