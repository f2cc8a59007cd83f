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
@Schema(
        description =
                "A suggested pair as its two sides and the staff see it. It holds no address: those come with the mentorship.",
        examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a92","stage":"APPROVED","score":82,
                "reasons":[{"code":"field","points":30,"text":"Works in the field that you ask for."}],
                "mentor":{"name":"Amina Otieno","headline":"Numbers people, and the people behind them",
                "title":"Chief executive","organisation":"Northwind Harbour","seniority":"C_SUITE","fields":["finance.accounting"],
                "languages":["en","sw"],"timeZone":"Africa/Nairobi",
                "formats":["VIDEO","PHONE"],"topics":["leadership"]},
                "mentee":{"name":"Bao Nguyen","headline":"Accountant in her first year","title":"Junior accountant",
                "organisation":"Lotus Ledger","seniority":"ENTRY","fields":["finance.accounting"],"languages":["en","vi"],
                "timeZone":"Asia/Ho_Chi_Minh",
                "formats":["VIDEO"],"topics":["leadership"]},
                "request":{"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90","field":"finance.accounting","topics":["leadership"],
                "message":"I want to lead a team one day.","reason":"She built what I want to build."},
                "waitingOn":"MENTOR","expiresAt":"2026-12-07T09:00:00Z","mentorship":null,"createdAt":"2026-11-23T09:00:00Z"}""")
record ProposalView(
        UUID id,
        Proposal.Stage stage,

        @Schema(description = "0 to 100, by the mentee's own weights; for its mentor by the mentor's own.")
        int score,

        @Schema(description = "The parts of the score, addressed to the side that reads it; staff read the mentee's.")
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
    /** One side: who it is and on which terms; only the name once the proposal has failed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
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
        /** Whoever was refused cannot follow what becomes of the other. */
        static PersonView nameOnly(Member member) {
            return new PersonView(member.name(), null, null, null, null, null, null, null, null, null);
        }

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

            @Schema(nullable = true, description = "Null for one made by hand.")
            UUID round,

            @Schema(nullable = true, description = "The mentor's own score.")
            Integer mentorScore,

            @Schema(nullable = true, description = "Addressed to the mentor.")
            List<Reason> mentorReasons,

            @Schema(nullable = true) String handReason,
            boolean mentorConsented,
            boolean menteeConsented,
            @Schema(nullable = true) Side declinedBy,
            @Schema(nullable = true) Proposal.RefusalReason declineReason,
            @Schema(nullable = true) String declineNote,
            @Schema(nullable = true) String rejectionReason) {
        StaffView(Proposal p) {
            this(
                    p.mentor,
                    p.mentorMember,
                    p.menteeMember,
                    p.round,
                    p.mentorScore,
                    p.mentorReasons,
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
