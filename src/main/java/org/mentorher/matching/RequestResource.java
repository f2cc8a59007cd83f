package org.mentorher.matching;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;

@Path("/api/requests")
@Authenticated
@Tag(name = "Requests")
class RequestResource {
    @Inject
    Requesting requesting;

    @Inject
    Me me;

    @POST
    @Operation(
            summary = "Ask for a mentor",
            description = "With up to five ranked mentors, or none. One open request a member.")
    @APIResponse(
            responseCode = "201",
            description = "Open.",
            headers = @Header(name = "Location", ref = "Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RequestView.class)))
    public RestResponse<RequestView> ask(@Valid @NotNull NewRequest request) {
        var view = requesting.ask(me.member().id(), request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/requests/" + view.id()))
                .build();
    }

    @GET
    @Operation(summary = "My requests", description = "Newest first.")
    public Page<RequestView> list(@Valid @BeanParam Paging paging) {
        return requesting.of(me.member().id(), paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of my requests")
    public RequestView read(@RestPath UUID id) {
        return requesting.read(id, me.member().id());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Withdraw my request",
            description = "Its proposal is withdrawn with it. Again changes nothing.")
    public RequestView withdraw(@RestPath UUID id) {
        return requesting.withdraw(id, me.member().id());
    }
}
