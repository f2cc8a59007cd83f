package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mentorher.matching.Side;
import org.mentorher.member.Format;
import org.mentorher.member.Members;
import org.mentorher.member.PeopleWords;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Texts;

/** What the two are told of their agreement; never what it says. */
@ApplicationScoped
class AgreementNotices {
    @Inject
    Notices notices;

    @Inject
    Members members;

    /** To the one who did not write it. */
    void proposed(Agreement agreement, Mentorship mentorship) {
        var name = name(agreement.proposedBy);
        tell(mentorship, mentorship.other(agreement.proposedBy), "proposed:" + agreement.number, language -> {
            var words = words(language);
            return new Notice.Said(words.proposedTitle(name), words.proposedText(name), words.look());
        });
    }

    /** @param last whose yes was the last */
    void agreed(Agreement agreement, Mentorship mentorship, Side last) {
        var by = last == Side.MENTOR ? mentorship.mentor : mentorship.mentee;
        var name = name(by);
        tell(mentorship, mentorship.other(by), "agreed:" + agreement.number, language -> {
            var words = words(language);
            return new Notice.Said(words.agreedTitle(name), words.agreedText(), words.look());
        });
    }

    /** To the one who did not take it back. */
    void dropped(Agreement agreement, Mentorship mentorship, UUID by) {
        var name = name(by);
        tell(mentorship, mentorship.other(by), "dropped:" + agreement.number, language -> {
            var words = words(language);
            return new Notice.Said(words.droppedTitle(name), words.droppedText(name), words.look());
        });
    }

    /** A mentor's mentee can meet in one more way. */
    void opened(Mentorship mentorship, Format format) {
        var name = name(mentorship.mentor);
        tell(mentorship, mentorship.mentee, "opened:" + format, language -> {
            var words = words(language);
            var called = Texts.in(language, PeopleWords.class).format(format.name());
            return new Notice.Said(words.openedTitle(called), words.openedText(name, called), words.look());
        });
    }

    private void tell(Mentorship mentorship, UUID to, String occasion, Notice.Wording wording) {
        notices.tell(
                to,
                new Notice(
                        Kind.MENTORSHIP,
                        "agreement-" + occasion + ":" + mentorship.id + ":" + to,
                        "/mentorships/" + mentorship.id + "/agreement",
                        wording));
    }

    private static AgreementNoticeWords words(java.util.Locale language) {
        return Texts.in(language, AgreementNoticeWords.class);
    }

    private String name(UUID member) {
        return members.findById(member).name();
    }
}
