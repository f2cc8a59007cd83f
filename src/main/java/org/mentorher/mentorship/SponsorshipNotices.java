package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mentorher.member.Members;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Texts;

/** What a mentee is told of sponsorship acts; never what is noted there. */
@ApplicationScoped
class SponsorshipNotices {
    @Inject
    Notices notices;

    @Inject
    Members members;

    void logged(SponsorshipAct act, Mentorship mentorship) {
        var name = members.findById(mentorship.mentor).name();
        notices.tell(
                mentorship.mentee,
                new Notice(
                        Kind.MENTORSHIP,
                        "sponsorship-logged:" + act.id + ":" + mentorship.mentee,
                        "/mentorships/" + mentorship.id + "/sponsorship",
                        language -> {
                            var words = Texts.in(language, SponsorshipWords.class);
                            return new Notice.Said(
                                    words.toldTitle(name),
                                    words.toldText(name, words.kind(act.kind.name())),
                                    words.toldAction());
                        }));
    }
}
