package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mentorher.member.Me;

@Path("/api/me/calendar-feed")
@Authenticated
@Tag(name = "Sessions")
class CalendarFeedResource {
    @Inject
    CalendarReading reading;

    @Inject
    Me me;

    @GET
    @Operation(summary = "My calendar feed", description = "Since when there is one; its address is told only once.")
    public CalendarFeedView read() {
        return reading.of(me.member().id());
    }

    @PUT
    @Operation(
            summary = "Make a new address for my calendar feed",
            description = "Whoever knows it reads my planned sessions. The one before, if there was one, opens nothing any"
                    + " more.")
    public CalendarFeedView renew() {
        return reading.renew(me.member().id());
    }

    @DELETE
    @Operation(summary = "Take my calendar feed back", description = "Again changes nothing.")
    public CalendarFeedView revoke() {
        return reading.revoke(me.member().id());
    }
}
