package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mentorher.member.Members;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Texts;

/** What a mentor is told of goals; never what they say. */
@ApplicationScoped
class GoalNotices {
    @Inject
    Notices notices;

    @Inject
    Members members;

    void shared(Goal goal, Mentorship mentorship) {
        var name = members.findById(mentorship.mentee).name();
        notices.tell(
                mentorship.mentor,
                new Notice(
                        Kind.MENTORSHIP,
                        "goal-shared:" + goal.id + ":" + mentorship.mentor,
                        "/mentorships/" + mentorship.id + "/goals/" + goal.id,
                        language -> {
                            var words = Texts.in(language, GoalWords.class);
                            return new Notice.Said(words.toldTitle(name), words.toldText(), words.toldAction());
                        }));
    }
}
