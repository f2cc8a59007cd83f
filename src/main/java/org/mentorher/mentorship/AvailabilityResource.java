package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.member.Me;
import org.mentorher.shared.Revision;

@Path("/api/me/availability")
@Authenticated
@Tag(name = "Sessions")
@APIResponse(
        responseCode = "200",
        description = "The week as it is now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AvailabilityView.class)))
@APIResponse(responseCode = "404", description = "There is no mentor profile, whose clock the hours are read from.")
class AvailabilityResource {
    @Inject
    Availing availing;

    @Inject
    Me me;

    @GET
    @Operation(summary = "When I usually have time", description = "As a mentor, on the clock of my mentor profile.")
    public RestResponse<AvailabilityView> read() {
        return tagged(availing.read(me.member().id()));
    }

    @PUT
    @Operation(summary = "Write when I usually have time", description = "The whole week; none for no usual hours.")
    public RestResponse<AvailabilityView> write(
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read.") String ifMatch,
            @Valid @NotNull NewAvailability availability) {
        return tagged(availing.write(me.member().id(), availability, ifMatch));
    }

    private static RestResponse<AvailabilityView> tagged(AvailabilityView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
