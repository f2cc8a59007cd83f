package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Problem;
import org.mentorher.shared.ProblemView;

/** Many decisions at once, each for itself: one that cannot be taken stops none of the others. */
@ApplicationScoped
class Reviewing {
    @Inject
    Proposing proposing;

    /** @throws Problem 422 for a rejection without a reason, before anything is decided */
    List<ReviewsResource.Reviewed> review(Review decision, List<UUID> proposals, String reason) {
        decision.requireReason(reason);
        return proposals.stream()
                .distinct()
                .map(id -> reviewed(id, decision, reason))
                .toList();
    }

    private ReviewsResource.Reviewed reviewed(UUID id, Review decision, String reason) {
        try {
            return new ReviewsResource.Reviewed(id, decision.of(id, reason, proposing).stage, null, null);
        } catch (Problem e) {
            return new ReviewsResource.Reviewed(id, null, ProblemView.URN + e.slug(), e.getMessage());
        }
    }
}
