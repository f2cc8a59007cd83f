package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.member.Me;

@Path("/api/sessions/{id}/next-steps")
@Authenticated
@Tag(name = "Sessions")
class SessionStepResource {
    @Inject
    SessionWriting writing;

    @Inject
    Me me;

    @POST
    @Operation(
            summary = "Note a next step",
            description = "It is shown with every session from then on until it is done.")
    @APIResponse(
            responseCode = "201",
            description = "To be done.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NextStepView.class)))
    public RestResponse<NextStepView> add(@RestPath UUID id, @Valid @NotNull NewNextStep step) {
        return RestResponse.status(RestResponse.Status.CREATED, writing.add(id, me.member().id(), step));
    }
}
