package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;

@Path("/api/time-offers/{id}")
@Authenticated
@Tag(name = "Sessions")
class TimeOfferResource {
    @Schema(examples = "{\"time\":\"2026-11-25T13:00:00Z\"}")
    record NewTimeChoice(
            @Schema(description = "One of the proposed times.") @NotNull
            Instant time) {}

    @Inject
    TimeOffering offering;

    @Inject
    SessionReading reading;

    @Inject
    Me me;

    @GET
    @Operation(summary = "One proposal of times")
    public TimeOfferView read(@RestPath UUID id) {
        return offering.read(id, me.member().id());
    }

    @PUT
    @Path("choice")
    @Operation(
            summary = "Pick a time",
            description = "By the side that did not propose. The session is planned or moved, and both get an invitation"
                    + " for their calendars.")
    public SessionView choose(@RestPath UUID id, @Valid @NotNull NewTimeChoice choice) {
        return reading.view(offering.take(id, me.member().id(), choice.time()));
    }

    @DELETE
    @Operation(summary = "Take proposed times back", description = "By who proposed them. Again changes nothing.")
    public TimeOfferView withdraw(@RestPath UUID id) {
        return offering.withdraw(id, me.member().id());
    }
}
