package org.mentorher.circle;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Revision;

@Path("/api/circles")
@Authenticated
@Tag(name = "Circles")
class CircleResource {
    @Schema(name = "NewCircleModerator", examples = "{\"member\":\"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a98\"}")
    record NewModerator(
            @NotNull @Schema(description = "A member of the circle.")
            UUID member) {}

    @Inject
    Circling circling;

    @Inject
    CircleReading reading;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    @Operation(summary = "Circles", description = "Those that form or meet, newest first; staff see closed ones too.")
    public Page<CircleView> list(
            @RestQuery
                    @Parameter(
                            description =
                                    "A field or an area. An area finds all its fields; a field also finds circles of its whole area.")
                    String field,
            @RestQuery @Parameter(description = "ISO 639-1.") String language,
            @Valid @BeanParam Paging paging) {
        return reading.page(
                visitor(), new Circles.Filter(field, language, visitor().staff(), null), paging);
    }

    @POST
    @Operation(
            summary = "Make a circle",
            description =
                    "A member with a profile moderates it; staff make it for others, and the first who joins moderates.")
    @APIResponse(
            responseCode = "201",
            description = "Forming.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CircleView.class)))
    public RestResponse<CircleView> found(@Valid @NotNull NewCircle circle) {
        var id = circling.found(UUID.randomUUID(), visitor(), circle);
        var view = reading.circle(id, visitor());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/circles/" + id))
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One circle", description = "Its members see who is in it and the next gathering.")
    @APIResponse(
            responseCode = "200",
            description = "The circle as it is now.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CircleView.class)))
    public RestResponse<CircleView> read(@RestPath UUID id) {
        return tagged(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Edit a circle", description = "Its moderators and staff; whole, with If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The circle as it is now.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CircleView.class)))
    public RestResponse<CircleView> edit(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read.") String ifMatch,
            @Valid @NotNull NewCircle circle) {
        circling.edit(id, visitor(), circle, ifMatch);
        return tagged(id);
    }

    @PUT
    @Path("{id}/beginning")
    @Operation(
            summary = "Begin",
            description = "From 4 members on; with 8 a circle begins by itself. Again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The circle as it is now.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CircleView.class)))
    public RestResponse<CircleView> begin(@RestPath UUID id) {
        circling.begin(id, visitor());
        return tagged(id);
    }

    @PUT
    @Path("{id}/closure")
    @Operation(summary = "Close", description = "For good; its members are told. Again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The circle as it is now.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CircleView.class)))
    public RestResponse<CircleView> close(@RestPath UUID id) {
        circling.close(id, visitor());
        return tagged(id);
    }

    @PUT
    @Path("{id}/moderation")
    @Operation(
            summary = "Hand the moderation over",
            description =
                    "To a member, by who moderates or by staff; where nobody moderates, a member takes it over. Again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The circle as it is now.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CircleView.class)))
    public RestResponse<CircleView> handOver(@RestPath UUID id, @Valid @NotNull NewModerator moderator) {
        circling.handOver(id, visitor(), moderator.member());
        return tagged(id);
    }

    private RestResponse<CircleView> tagged(UUID id) {
        var view = reading.circle(id, visitor());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }

    private Visitor visitor() {
        return Visitor.of(me, identity);
    }
}
