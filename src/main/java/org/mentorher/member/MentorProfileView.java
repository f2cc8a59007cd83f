package org.mentorher.member;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mentor profile as its member and the staff see it. */
@Schema(description = "A mentor profile as its member and the staff see it.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a91","member":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a96","name":"Amina Otieno","headline":"Numbers people, and the people behind them",
                "title":"Chief executive","organisation":"Northwind Harbour","seniority":"C_SUITE","fields":["finance.accounting"],
                "languages":["en","sw"],"timeZone":"Africa/Nairobi","seats":3,
                "formats":["VIDEO","PHONE"],"topics":["leadership"],"stage":"DRAFT","conductAccepted":true,
                "missing":[{"code":"pledge-not-signed","text":"Sign the pledge first."}],"returnReason":null,
                "updatedAt":"2026-11-23T09:00:00Z"}""")
@TemplateData
record MentorProfileView(
        UUID id,
        UUID member,
        String name,
        String headline,
        String title,
        String organisation,
        Seniority seniority,
        List<String> fields,
        List<String> languages,
        String timeZone,
        int seats,
        List<Format> formats,
        List<String> topics,
        MentorProfile.Stage stage,
        boolean conductAccepted,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What still keeps the profile from being active; not told in lists.")
        List<Readiness.Missing> missing,

        @Schema(nullable = true, description = "Why staff sent it back.")
        String returnReason,

        Instant updatedAt,
        @JsonIgnore long version)
        implements Portrayal {
    MentorProfileView(MentorProfile p, List<Readiness.Missing> missing) {
        this(
                p.id,
                p.member.id,
                p.member.name,
                p.portrait.headline,
                p.portrait.title,
                p.portrait.organisation,
                p.portrait.seniority,
                p.portrait.fields,
                p.portrait.languages,
                p.portrait.timeZone,
                p.seats,
                p.portrait.formats(),
                p.portrait.topics,
                p.stage,
                p.conductAcceptedAt != null,
                missing,
                p.returnReason,
                p.updatedAt,
                p.version);
    }
}
