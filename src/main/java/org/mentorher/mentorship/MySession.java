package org.mentorher.mentorship;

import io.quarkus.qute.TemplateData;

/**
 * One session as one of its sides reads it.
 *
 * @param notes the reader's own
 * @param begun whether its start is over
 * @param moving whether other times are proposed for it
 */
@TemplateData
record MySession(
        Between between, SessionView session, Clocks.Moment when, NotesView notes, boolean begun, boolean moving) {
    public String address() {
        return between.address() + "/" + session.id();
    }

    /** As what the reader takes part. */
    public Sides readerSide() {
        return between.asMentor() ? Sides.MENTOR : Sides.MENTEE;
    }

    public Sides otherSide() {
        return between.asMentor() ? Sides.MENTEE : Sides.MENTOR;
    }

    /** It is over, and nobody has said how it went. */
    public boolean untold() {
        return session.planned() && begun;
    }

    public boolean toCome() {
        return session.planned() && !begun;
    }

    /** The reader is the mentee whose word is missing. */
    public boolean toConfirm() {
        return session.held() && !session.confirmed() && !between.asMentor();
    }

    public boolean waitsForMentee() {
        return session.held() && !session.confirmed() && between.asMentor();
    }
}
