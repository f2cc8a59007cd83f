package org.mentorher.mentorship;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Format;

/**
 * The two whose sessions a page is about, as one of them reads it.
 *
 * @param id of their mentorship
 * @param asMentor whether the reader is the mentor
 * @param other the name of the one beside the reader
 * @param formats in which both meet
 */
@TemplateData
record Between(
        UUID id, boolean asMentor, String other, Clocks clocks, Mentorship.Stage stage, List<Format> formats) {
    public boolean active() {
        return stage == Mentorship.Stage.ACTIVE;
    }

    public boolean paused() {
        return stage == Mentorship.Stage.PAUSED;
    }

    public String address() {
        return "/mentorships/" + id + "/sessions";
    }

    public String ownPlace() {
        return Clocks.place(clocks.own());
    }

    public String othersPlace() {
        return Clocks.place(clocks.others());
    }

    /** Who shall do a step: the reader, the other, or both. */
    public boolean isReader(Sides who) {
        return who == (asMentor ? Sides.MENTOR : Sides.MENTEE);
    }

    public Clocks.Moment at(Instant at) {
        return clocks.at(at);
    }
}
