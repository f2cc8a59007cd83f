package org.mentorher.matching;

import java.util.UUID;
import org.mentorher.shared.Problem;

/** What staff decide on a proposal. */
enum Review {
    APPROVE,
    REJECT;

    /** @throws Problem 422 for a rejection without a reason */
    Proposal of(UUID proposal, String reason, Proposing proposing) {
        requireReason(reason);
        return switch (this) {
            case APPROVE -> proposing.approve(proposal);
            case REJECT -> proposing.reject(proposal, reason);
        };
    }

    void requireReason(String reason) {
        if (this == REJECT && reason == null) throw Problem.invalid("reason", "{mentorher.review.reason}");
    }
}
