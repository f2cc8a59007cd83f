package org.mentorher.mentorship;

import java.util.List;
import java.util.UUID;

/**
 * A mentorship as its reader sees it.
 *
 * @param reader the side that reads; null for staff who are no side of it
 */
record MyMentorship(MentorshipView mentorship, UUID reader) {
    public boolean staff() {
        return reader == null;
    }

    public String address() {
        return "/mentorships/" + mentorship.id();
    }

    /** @param part one of {@link MentorshipParts} */
    public String partAddress(String part) {
        return address() + "/" + part;
    }

    /** The same, for what a list adds to it. */
    public String partQuery(String part) {
        return partAddress(part) + "?";
    }

    public boolean asMentee() {
        return mentorship.mentee().member().equals(reader);
    }

    /** Whether the reader's request can be opened again. */
    public boolean canAskAgain(boolean looking) {
        return asMentee() && !looking;
    }

    /** Whether something can still be asked for that was not done yet. */
    public boolean may(boolean done) {
        return !done;
    }

    public boolean asMentor() {
        return mentorship.mentor().member().equals(reader);
    }

    /** The one to talk to; for staff the mentee. */
    public MentorshipView.ContactView other() {
        return asMentor() || staff() ? mentorship.mentee() : mentorship.mentor();
    }

    /** Whose addresses the reader needs. */
    public List<MentorshipView.ContactView> shown() {
        return staff() ? List.of(mentorship.mentor(), mentorship.mentee()) : List.of(other());
    }

    public boolean active() {
        return mentorship.stage() == Mentorship.Stage.ACTIVE;
    }

    public boolean paused() {
        return mentorship.stage() == Mentorship.Stage.PAUSED;
    }

    public boolean running() {
        return active() || paused();
    }

    /** The stage as texts know it; a suspension is nobody's business but the staff's. */
    public String state() {
        var stage = mentorship.stage();
        return stage == Mentorship.Stage.SUSPENDED && !staff() ? Mentorship.Stage.ENDED.name() : stage.name();
    }
}
