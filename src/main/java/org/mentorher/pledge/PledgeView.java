package org.mentorher.pledge;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Seniority;

/** A pledge as everybody may see it: never an address. */
@Schema(description = "A pledge as everybody may see it.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a99","campaign":"mentorher","name":"Amina Otieno","title":"Chief executive",
                "organisation":"Northwind Harbour","seniority":"C_SUITE","attested":true,
                "statement":"Somebody opened a door for me. I am holding it open.",
                "conduct":{"respect":true,"equalAccess":true,"policyUrl":"https://northwind-harbour.example/policy"},
                "seats":{"promised":3,"opened":3,"filled":2,"kept":1},"notYetActed":false,"stage":"SIGNED",
                "signedAt":"2026-11-23T09:00:00Z"}""")
record PledgeView(
        UUID id,
        @Schema(examples = "mentorher") String campaign,
        String name,
        String title,
        String organisation,
        Seniority seniority,

        @Schema(description = "False: the title is as the signatory states it, and nobody has vouched for it yet.")
        boolean attested,

        @Schema(nullable = true) String statement,
        ConductView conduct,
        SeatsView seats,

        @Schema(description = "True: 90 days have passed and no seat was opened.")
        boolean notYetActed,

        Pledge.Stage stage,
        @Schema(nullable = true) Instant signedAt) {
    /** How long a pledge may stand without an open seat. */
    static final Duration GRACE = Duration.ofDays(90);

    record ConductView(
            boolean respect,
            boolean equalAccess,
            @Schema(nullable = true) String policyUrl) {}

    @Schema(description = "The pledge's record: each number counts what got at least so far.")
    record SeatsView(long promised, long opened, long filled, long kept) {}

    PledgeView(Pledge p, Seats.Record record, Instant now) {
        this(
                p.id,
                p.campaign,
                p.name,
                p.title,
                p.organisation,
                p.seniority,
                p.attestedBy != null,
                p.statement,
                new ConductView(true, true, p.policyUrl),
                new SeatsView(p.seats, record.opened(), record.filled(), record.kept()),
                p.signedAt != null
                        && record.opened() == 0
                        && p.signedAt.plus(GRACE).isBefore(now),
                p.stage,
                p.signedAt);
    }
}
