package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;

@Path("/api/mentorships/{id}/slots")
@Authenticated
@Tag(name = "Sessions")
class SlotResource {
    @Inject
    TimeOffering offering;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "When the two could meet",
            description = "Within the mentor's weekly hours of the next 28 days, when neither is in another session. Empty"
                    + " where the mentor has written no hours.")
    public SlotsView list(
            @RestPath UUID id,
            @RestQuery @DefaultValue("60") @Min(15) @Max(240) @Parameter(description = "How long, 15 to 240.")
                    int minutes,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) @Parameter(description = "How many at most, 1 to 100.")
                    int limit) {
        return offering.slots(id, me.member().id(), minutes, limit);
    }
}
