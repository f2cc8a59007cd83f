package org.mentorher.mentorship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.Side;

/** A sponsorship act as the two of a mentorship see it. */
@Schema(description = "A sponsorship act as the two of a mentorship see it; it counts once CONFIRMED.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7ab0","mentorship":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a97","kind":"INTRODUCTION",
                "happenedOn":"2026-11-20","note":"To the head of audit.","stage":"WAITING","loggedBy":"MENTOR",
                "loggedAt":"2026-11-23T09:00:00Z"}""")
record SponsorshipActView(
        UUID id,
        UUID mentorship,
        SponsorshipAct.Kind kind,
        LocalDate happenedOn,
        @Schema(nullable = true) String note,
        SponsorshipAct.Stage stage,
        Side loggedBy,
        Instant loggedAt,
        @JsonIgnore Side reader) {
    SponsorshipActView(SponsorshipAct a, Mentorship mentorship, Side reader) {
        this(
                a.id,
                a.mentorship,
                a.kind,
                a.happenedOn,
                a.note,
                a.stage,
                mentorship.sideOf(a.loggedBy).orElseThrow(),
                a.loggedAt,
                reader);
    }

    /** Whether it waits for the reader's word. */
    public boolean waits() {
        return stage == SponsorshipAct.Stage.WAITING && reader == Side.MENTEE;
    }

    public boolean confirmed() {
        return stage == SponsorshipAct.Stage.CONFIRMED;
    }

    public boolean declined() {
        return stage == SponsorshipAct.Stage.DECLINED;
    }

    /** Whether the reader can take it back. */
    public boolean takable() {
        return stage == SponsorshipAct.Stage.WAITING && reader == loggedBy;
    }
}
