package org.mentorher.mentorship;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Format;

/** Times that one side proposed to the other. */
@Schema(description = "Times that one side proposed to the other.", examples = """
        {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7b03","mentorship":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a97","stage":"OPEN",
        "session":null,"offeredBy":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a98","times":["2026-11-25T13:00:00Z","2026-11-26T13:00:00Z"],
        "minutes":60,"format":"VIDEO","place":null,"template":"FIRST_MEETING","createdAt":"2026-11-23T09:00:00Z"}""")
record TimeOfferView(
        UUID id,
        UUID mentorship,
        TimeOffer.Stage stage,
        @Schema(nullable = true, description = "The session that it would move; null for a new one.") UUID session,
        @Schema(description = "The member who proposed them; the other picks one.") UUID offeredBy,
        List<Instant> times,
        int minutes,
        Format format,
        @Schema(nullable = true) String place,
        Session.Template template,
        Instant createdAt) {
    TimeOfferView(TimeOffer o) {
        this(
                o.id,
                o.mentorship,
                o.stage,
                o.session,
                o.offeredBy,
                o.times(),
                o.minutes,
                o.format,
                o.place,
                o.template,
                o.createdAt);
    }
}
