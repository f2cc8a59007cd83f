package org.mentorher.member;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mentee profile as its member sees it. */
@Schema(description = "A mentee profile as its member sees it.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a95","headline":"Accountant in her first year","title":"Junior accountant",
                "organisation":"Lotus Ledger","seniority":"ENTRY","fields":["finance.accounting"],"languages":["en","vi"],
                "timeZone":"Asia/Ho_Chi_Minh",
                "formats":["VIDEO"],"topics":["leadership"],"avoidOwnOrganisation":true,"stage":"ACTIVE",
                "updatedAt":"2026-11-23T09:00:00Z"}""")
record MenteeProfileView(
        UUID id,
        String headline,
        String title,
        @Schema(nullable = true) String organisation,
        Seniority seniority,
        List<String> fields,
        List<String> languages,
        String timeZone,
        List<Format> formats,
        List<String> topics,
        boolean avoidOwnOrganisation,
        MenteeProfile.Stage stage,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Portrayal {
    MenteeProfileView(MenteeProfile p) {
        this(
                p.id,
                p.portrait.headline,
                p.portrait.title,
                p.portrait.organisation,
                p.portrait.seniority,
                p.portrait.fields,
                p.portrait.languages,
                p.portrait.timeZone,
                p.portrait.formats(),
                p.portrait.topics,
                p.avoidOwnOrganisation,
                p.stage,
                p.updatedAt,
                p.version);
    }
}
