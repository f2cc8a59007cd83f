package org.mentorher.circle;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;

/** What moderators, or staff, say to who asks for a place. */
@Path("/api/circle-places/{id}")
@Authenticated
@Tag(name = "Circles")
class DecisionResource {
    @Inject
    Joining joining;

    @Inject
    CircleReading reading;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @PUT
    @Path("acceptance")
    @Operation(
            summary = "Say yes to who asks",
            description = "Who asked has a place, or waits for the next one if none is left. Again changes nothing.")
    public PlaceView accept(@RestPath UUID id) {
        joining.accept(id, Visitor.of(me, identity));
        return reading.place(id);
    }

    @PUT
    @Path("refusal")
    @Operation(summary = "Say no to who asks", description = "Told in neutral words. Again changes nothing.")
    public PlaceView refuse(@RestPath UUID id) {
        joining.refuse(id, Visitor.of(me, identity));
        return reading.place(id);
    }
}
