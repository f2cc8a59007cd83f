package org.mentorher.circle;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.member.Me;
import org.mentorher.shared.Revision;
import org.mentorher.shared.Text;

/** One gathering, for the members of its circle. */
@Path("/api/gatherings/{id}")
@Authenticated
@Tag(name = "Circles")
@APIResponse(
        responseCode = "200",
        description = "The gathering as it is now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = GatheringView.class)))
class GatheringResource {
    @Schema(name = "NewCircleAttendance", examples = "{\"present\":[\"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a98\"]}")
    record NewAttendance(
            @NotNull @Size(max = 50, message = "{mentorher.entries}") @Schema(description = "Members who were there.")
            List<@NotNull UUID> present) {}

    @Schema(name = "NewCircleAction", examples = "{\"text\":\"Ask my manager what the next step up would take.\"}")
    record NewAction(@NotNull @Text(max = 280, lines = true) String text) {}

    @Schema(name = "NewCircleOutcome", examples = "{\"outcome\":\"DONE\"}")
    record NewOutcome(@NotNull Action.Outcome outcome) {}

    @Inject
    Convening convening;

    @Inject
    CircleReading reading;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "One gathering",
            description = "With its agenda, and the actions of the one before and of this one.")
    public RestResponse<GatheringView> read(@RestPath UUID id) {
        return tagged(id);
    }

    @PUT
    @Operation(summary = "Move or change a gathering", description = "By who moderates; whole, with If-Match.")
    public RestResponse<GatheringView> move(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read.") String ifMatch,
            @Valid @NotNull NewGathering gathering) {
        convening.move(id, visitor(), gathering, ifMatch);
        return tagged(id);
    }

    @PUT
    @Path("cancellation")
    @Operation(summary = "Call a gathering off", description = "By who moderates. Again changes nothing.")
    public RestResponse<GatheringView> cancel(@RestPath UUID id) {
        convening.cancel(id, visitor());
        return tagged(id);
    }

    @PUT
    @Path("attendance")
    @Operation(
            summary = "Say who was there",
            description =
                    "By who moderates, once it has begun; can be put right. In a rotating circle the turn passes on.")
    public RestResponse<GatheringView> attend(@RestPath UUID id, @Valid @NotNull NewAttendance attendance) {
        convening.attend(id, visitor(), attendance.present());
        return tagged(id);
    }

    @PUT
    @Path("action")
    @Operation(
            summary = "Take an action",
            description = "My one thing to do until the next gathering, once this one has begun; the circle sees it.")
    public RestResponse<GatheringView> take(@RestPath UUID id, @Valid @NotNull NewAction action) {
        convening.take(id, me.member().id(), action.text());
        return tagged(id);
    }

    @PUT
    @Path("action/outcome")
    @Operation(summary = "Say how my action went", description = "Done or not yet.")
    public RestResponse<GatheringView> conclude(@RestPath UUID id, @Valid @NotNull NewOutcome outcome) {
        convening.conclude(id, me.member().id(), outcome.outcome());
        return tagged(id);
    }

    private RestResponse<GatheringView> tagged(UUID id) {
        var view = reading.gathering(id, me.member().id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }

    private Visitor visitor() {
        return Visitor.of(me, identity);
    }
}
