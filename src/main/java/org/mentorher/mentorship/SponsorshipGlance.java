package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Members;
import org.mentorher.shared.Texts;

/** How many sponsorship acts count, and which wait for the mentee's word. */
@ApplicationScoped
class SponsorshipGlance implements Glance {
    @Inject
    SponsorshipActs acts;

    @Inject
    Members members;

    @Inject
    Texts texts;

    @Override
    public List<Line> lines(Mentorship mentorship, UUID reader) {
        var words = texts.of(SponsorshipWords.class);
        var lines = new ArrayList<Line>();
        var waiting = mentorship.mentee.equals(reader) ? acts.inStage(mentorship.id, SponsorshipAct.Stage.WAITING) : 0;
        if (waiting > 0) {
            var name = members.findById(mentorship.mentor).name();
            lines.add(new Line(
                    true, words.waiting(waiting), words.waitingDetail(name), words.waitingAction(), path(mentorship)));
        }
        var counted = acts.inStage(mentorship.id, SponsorshipAct.Stage.CONFIRMED);
        lines.add(new Line(
                false,
                words.glance(counted),
                counted == 0 ? words.noneAdvice() : null,
                words.glanceAction(),
                path(mentorship)));
        return lines;
    }

    @Override
    public List<Line> afterwards(Mentorship mentorship, UUID reader) {
        var words = texts.of(SponsorshipWords.class);
        var counted = acts.inStage(mentorship.id, SponsorshipAct.Stage.CONFIRMED);
        return counted == 0
                ? List.of()
                : List.of(new Line(false, words.glance(counted), null, words.glanceAction(), path(mentorship)));
    }

    private static String path(Mentorship mentorship) {
        return "/mentorships/" + mentorship.id + "/sponsorship";
    }
}
