package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mentorher.member.Members;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notice.Said;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Texts;

/** What the two are told when they begin and when they end. */
@ApplicationScoped
class MentorshipMails {
    @Inject
    Notices notices;

    @Inject
    Members members;

    void began(Mentorship mentorship) {
        began(mentorship, mentorship.mentor, mentorship.mentee);
        began(mentorship, mentorship.mentee, mentorship.mentor);
    }

    private void began(Mentorship mentorship, UUID to, UUID other) {
        var partner = members.findById(other).name();
        tell(mentorship, "began", to, language -> {
            var words = Texts.in(language, MentorshipMailWords.class);
            return new Said(words.began(), words.beganText(partner), words.beganAction());
        });
    }

    /** @param to who did not end it, or both */
    void ended(Mentorship mentorship, UUID to) {
        tell(mentorship, "ended", to, language -> {
            var words = Texts.in(language, MentorshipMailWords.class);
            return new Said(words.ended(), words.endedText(), words.endedAction());
        });
    }

    private void tell(Mentorship mentorship, String occasion, UUID to, Notice.Wording wording) {
        var key = "mentorship-" + occasion + ":" + mentorship.id + ":" + to;
        notices.tell(to, new Notice(Kind.ESSENTIAL, key, "/mentorships/" + mentorship.id, wording));
    }
}
