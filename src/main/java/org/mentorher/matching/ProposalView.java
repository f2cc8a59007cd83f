package org.mentorher.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Reason;
import org.mentorher.member.Format;
import org.mentorher.member.Member;
import org.mentorher.member.Portrait;
import org.mentorher.member.Seniority;

/** A proposal as its two sides and the staff see it. It holds no address: those come with the mentorship. */
record ProposalView(
        UUID id,
        Proposal.Stage stage,
        int score,
        List<Reason> reasons,
        PersonView mentor,
        PersonView mentee,
        WishView request,

        @Schema(nullable = true, description = "Whose answer is still open; null unless APPROVED.")
        Side waitingOn,

        @Schema(nullable = true, description = "Until when both can answer.")
        Instant expiresAt,

        @Schema(nullable = true, description = "The mentorship, once AGREED.")
        UUID mentorship,

        Instant createdAt,

        @Schema(description = "For staff only.") @JsonInclude(JsonInclude.Include.NON_NULL)
        StaffView staff) {
    /** One side: who it is and on which terms. */
    record PersonView(
            String name,
            String headline,
            String title,
            @Schema(nullable = true) String organisation,
            Seniority seniority,
            List<String> fields,
            List<String> languages,
            String timeZone,
            List<Format> formats,
            List<String> topics) {
        PersonView(Member member, Portrait portrait) {
            this(
                    member.name(),
                    portrait.headline(),
                    portrait.title(),
                    portrait.organisation(),
                    portrait.seniority(),
                    portrait.fields(),
                    portrait.languages(),
                    portrait.timeZone(),
                    portrait.formats(),
                    portrait.topics());
        }
    }

    /** What the mentee asked for. */
    record WishView(
            UUID id,
            String field,
            List<String> topics,
            @Schema(nullable = true) String message,

            @Schema(nullable = true, description = "Why she asked for this mentor, if she did.")
            String reason) {}

    /** How it went, for staff. */
    @Schema(nullable = true)
    record StaffView(
            UUID mentorProfile,
            UUID mentorMember,
            UUID menteeMember,
            UUID round,
            String handReason,
            boolean mentorConsented,
            boolean menteeConsented,
            Side declinedBy,
            Proposal.RefusalReason declineReason,
            String declineNote,
            String rejectionReason) {
        StaffView(Proposal p) {
            this(
                    p.mentor,
                    p.mentorMember,
                    p.menteeMember,
                    p.round,
                    p.handReason,
                    p.consented(Side.MENTOR),
                    p.consented(Side.MENTEE),
                    p.declinedBy,
                    p.declineReason,
                    p.declineNote,
                    p.rejectionReason);
        }
    }
}
