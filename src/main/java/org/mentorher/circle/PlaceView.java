package org.mentorher.circle;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who asks for a place, waits for one, or was asked. */
@TemplateData
@Schema(
        name = "CirclePlaceView",
        description = "Somebody who asks for a place, waits for one, or was asked.",
        examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa2","name":"Bao Nguyen","headline":"Accountant in her first year","stage":"ASKED","since":"2026-11-23T09:00:00Z"}""")
record PlaceView(
        UUID id, String name, @Schema(nullable = true) String headline, Place.Stage stage, Instant since) {
    public boolean asks() {
        return stage == Place.Stage.ASKED;
    }
}
