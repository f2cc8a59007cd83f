package org.mentorher.matching;

import java.util.UUID;

/** What became of one side's yes. */
sealed interface Answer {
    record Waiting(Side on) implements Answer {}

    record Agreed(UUID mentorship) implements Answer {}

    /** Somebody else took the mentor's last seat; the request is open again. */
    record Full() implements Answer {}

    record Refused(Proposal.Stage stage) implements Answer {}
}
