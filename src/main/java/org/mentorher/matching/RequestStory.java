package org.mentorher.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * A request with what has come of it, as its mentee may know it.
 *
 * @param failed how many proposals did not come about
 * @param passedOver how many rounds found nobody
 * @param proposal the one that both sides can read now; null where there is none
 * @param answerBy until when both can answer it
 * @param mentorship what it led to; null until then
 */
record RequestStory(RequestView request, int failed, int passedOver, UUID proposal, Instant answerBy, UUID mentorship) {
    public boolean live() {
        return request.stage() == Request.Stage.OPEN || request.stage() == Request.Stage.PROPOSED;
    }

    /** The stage as texts know it; a proposal that staff still review is none yet. */
    public String state() {
        if (request.stage() == Request.Stage.PROPOSED && proposal == null) return "IN_REVIEW";
        return request.stage().name();
    }
}
