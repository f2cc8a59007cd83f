package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;

@Path("/api/mentorships/{id}/farewell")
@Authenticated
@Tag(name = "Mentorships")
class FarewellResource {
    @Inject
    LeaveTaking leaves;

    @Inject
    Me me;

    @GET
    @Operation(summary = "What was said at parting", description = "Mine, and the other one's words to me.")
    public FarewellView read(@RestPath UUID id) {
        return leaves.read(id, me.member().id());
    }

    @PUT
    @Operation(
            summary = "Say something at parting",
            description =
                    "By either side, once it is over; a closure can say the same. Takes the place of what I said before,"
                            + " except that a block and a request that was opened again stay.")
    public FarewellView say(@RestPath UUID id, @Valid @NotNull NewFarewell farewell) {
        return leaves.say(id, me.member().id(), farewell);
    }
}
