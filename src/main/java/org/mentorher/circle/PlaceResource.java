package org.mentorher.circle;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;

/** My place in a circle. */
@Path("/api/circles/{id}/place")
@Authenticated
@Tag(name = "Circles")
class PlaceResource {
    @Schema(name = "CirclePlaceState", description = "What my place has become.", examples = "{\"mine\":\"LEFT\"}")
    record Parted(Place.Stage mine) {}

    @Inject
    Joining joining;

    @Inject
    CircleReading reading;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @PUT
    @Operation(
            summary = "Ask for a place, or say yes",
            description =
                    "Asks the moderator; where I was invited or offered a place, takes it, or waits for the next if none is left. Again changes nothing.")
    public CircleView want(@RestPath UUID id) {
        joining.want(id, me.member().id());
        return reading.circle(id, Visitor.of(me, identity));
    }

    @DELETE
    @Operation(
            summary = "Take it back, say no, or leave",
            description = "In one step, without a reason. Again changes nothing.")
    public Parted part(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(
                            description =
                                    "A member of the circle who moderates after me; absent for the next in turn, or nobody yet.")
                    UUID successor) {
        return new Parted(joining.part(id, me.member().id(), successor));
    }
}
