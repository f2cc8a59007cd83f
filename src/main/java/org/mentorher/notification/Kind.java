package org.mentorher.notification;

/** What a notice is about. People choose for each kind how it reaches them; what is essential always does, and at once. */
public enum Kind {
    /** The account, the person's own consent, a beginning or an end: nobody can leave these out. */
    ESSENTIAL,
    /** Proposals, and reminders of them. */
    PROPOSALS,
    /** The agreement, goals and sponsorship acts of a running mentorship. */
    MENTORSHIP,
    /** Sessions of a mentorship: times proposed, agreed, moved, called off. */
    SESSIONS,
    /** Asks how a mentorship goes. */
    CHECK_INS,
    /** Circles: invitations, gatherings, actions. */
    CIRCLES,
    /** Materials to read. */
    MATERIALS,
    /** What programme staff should look at. */
    STAFF;

    public boolean essential() {
        return this == ESSENTIAL;
    }
}
