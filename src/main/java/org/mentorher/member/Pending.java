package org.mentorher.member;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;

/**
 * What waits for a member, and what the member waits for. Floors to the right of this one answer, each for itself and in the
 * reader's language, with a fixed number of queries.
 */
public interface Pending {
    /** Which side of the member it is about. */
    enum Side {
        MENTOR,
        MENTEE
    }

    /** How much it presses; the first of these comes first on the member's page. */
    enum Urgency {
        /** Another person cannot go on before the member answers. */
        ASKED,
        /** The member's own way goes on only with this. */
        YOUR_TURN,
        /** It runs, and there is a page to look at. */
        UNDER_WAY,
        /** The member may do it, and nothing stands still without it. */
        POSSIBLE,
        /** Others are at work; there is nothing to do. */
        WAITING
    }

    /**
     * One thing that waits.
     *
     * @param text what it is, in a short sentence
     * @param detail what else helps to understand it; null for nothing
     * @param action what the link is called; null where there is nothing to do
     * @param path where the link leads
     */
    @TemplateData
    record Step(Side side, Urgency urgency, String text, String detail, String action, String path) {}

    /** How far a member's two sides are; null for a side that the member has not taken. */
    record Standing(UUID member, MentorProfile.Stage mentor, MenteeProfile.Stage mentee) {
        public boolean mentors() {
            return mentor == MentorProfile.Stage.ACTIVE;
        }

        public boolean seeks() {
            return mentee == MenteeProfile.Stage.ACTIVE;
        }
    }

    List<Step> steps(Standing standing);
}
