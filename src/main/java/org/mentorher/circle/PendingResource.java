package org.mentorher.circle;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;

/** Those who want a place in a circle. */
@Path("/api/circles/{id}/places")
@Authenticated
@Tag(name = "Circles")
class PendingResource {
    @Schema(name = "CirclePlaces", examples = """
            {"items":[{"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa2","name":"Bao Nguyen","headline":"Accountant in her first year","stage":"ASKED","since":"2026-11-23T09:00:00Z"}]}""")
    record Pending(List<PlaceView> items) {}

    @Inject
    CircleReading reading;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "Who asks and who waits",
            description = "For its moderators and staff, oldest first, 100 at most; staff also see who was invited.")
    public Pending pending(@RestPath UUID id) {
        return new Pending(reading.pending(id, Visitor.of(me, identity)));
    }
}
