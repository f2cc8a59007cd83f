package org.mentorher.circle;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Seniority;

/** Groups suggested for circles. */
@TemplateData
@Schema(description = "Groups suggested for circles.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa6","stage":"PROPOSED","seekers":21,"groups":2,"leftOut":1,"made":0,"createdAt":"2026-11-23T09:00:00Z"}""")
record FormationView(
        UUID id,
        Formation.Stage stage,
        int seekers,
        int groups,
        int leftOut,

        @Schema(description = "How many groups have become circles so far, or were not needed any more.")
        long made,

        Instant createdAt) {
    @TemplateData
    @Schema(name = "FormationGroupView", description = "People who can be a circle.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa7","field":"finance.accounting","language":"en","timeZone":"Africa/Nairobi","earliest":60,"latest":180,
                "lowest":"ENTRY","highest":"MANAGER","people":["Bao Nguyen"],"circle":null}""")
    record GroupView(
            UUID id,
            String field,
            String language,

            @Schema(description = "Of whoever's clock is in the middle.")
            String timeZone,

            @Schema(description = "Minutes from UTC of the clock furthest west.")
            int earliest,

            @Schema(description = "Minutes from UTC of the clock furthest east.")
            int latest,

            Seniority lowest,
            Seniority highest,
            @Schema(description = "Their names.") List<String> people,

            @Schema(nullable = true, description = "What it has become.")
            UUID circle) {
        /** Fewer than a circle has seats at least. */
        public boolean small() {
            return people.size() < Circle.FEWEST_SEATS;
        }

        public int hoursApart() {
            return Math.round((latest - earliest) / 60f);
        }
    }

    @TemplateData
    @Schema(name = "FormationLeftOutView", description = "Somebody in no group, and why.", examples = """
                {"request":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90","name":"Bao Nguyen","field":"finance.accounting","reason":"NO_COMMON_LANGUAGE","others":1}""")
    record LeftOutView(
            UUID request,
            String name,
            String field,
            Grouping.Reason reason,

            @Schema(description = "How many others there are, as far as the reason goes.")
            int others) {}

    FormationView(Formation f, long made) {
        this(f.id, f.stage, f.seekers, f.groups, f.leftOut, made, f.createdAt);
    }

    public boolean proposed() {
        return stage == Formation.Stage.PROPOSED;
    }

    public boolean published() {
        return stage == Formation.Stage.PUBLISHED;
    }

    public boolean under() {
        return published() && made < groups;
    }
}
