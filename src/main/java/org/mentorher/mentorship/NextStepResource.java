package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;

@Path("/api/next-steps/{id}/completion")
@Authenticated
@Tag(name = "Sessions")
class NextStepResource {
    @Inject
    SessionWriting writing;

    @Inject
    Me me;

    @PUT
    @Operation(summary = "A next step is done", description = "Either side says so. Again changes nothing.")
    public NextStepView done(@RestPath UUID id) {
        return writing.step(id, me.member().id(), true);
    }

    @DELETE
    @Operation(summary = "A next step is to be done after all", description = "Again changes nothing.")
    public NextStepView reopen(@RestPath UUID id) {
        return writing.step(id, me.member().id(), false);
    }
}
