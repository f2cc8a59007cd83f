package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Texts;

/** How many goals there are, of those that the reader may see. */
@ApplicationScoped
class GoalGlance implements Glance {
    @Inject
    Goals goals;

    @Inject
    Texts texts;

    @Override
    public List<Line> lines(Mentorship mentorship, UUID reader) {
        var words = texts.of(GoalWords.class);
        var asMentor = mentorship.mentor.equals(reader);
        var open = goals.inStage(mentorship.id, asMentor, Goal.Stage.OPEN);
        var reached = goals.inStage(mentorship.id, asMentor, Goal.Stage.REACHED);
        if (open + reached > 0) {
            return List.of(new Line(
                    false,
                    words.glanceOpen(open),
                    words.glanceReached(reached),
                    words.glanceAction(),
                    path(mentorship)));
        }
        return asMentor
                ? List.of()
                : List.of(new Line(true, words.glanceNone(), words.glanceNoneDetail(), words.set(), path(mentorship)));
    }

    @Override
    public List<Line> afterwards(Mentorship mentorship, UUID reader) {
        var words = texts.of(GoalWords.class);
        var reached = goals.inStage(mentorship.id, mentorship.mentor.equals(reader), Goal.Stage.REACHED);
        return reached == 0
                ? List.of()
                : List.of(new Line(false, words.glanceAfter(reached), null, words.glanceAction(), path(mentorship)));
    }

    private static String path(Mentorship mentorship) {
        return "/mentorships/" + mentorship.id + "/goals";
    }
}
