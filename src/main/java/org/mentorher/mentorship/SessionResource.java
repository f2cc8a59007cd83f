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

@Path("/api/sessions/{id}")
@Authenticated
@Tag(name = "Sessions")
@APIResponse(
        responseCode = "200",
        description = "As it is now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SessionView.class)))
class SessionResource {
    private static final String READ = "The ETag that you read.";

    @Inject
    Meeting meeting;

    @Inject
    SessionWriting writing;

    @Inject
    SessionReading reading;

    @Inject
    Me me;

    @GET
    @Operation(summary = "One session", description = "For its two sides alone, with agenda, shared notes and next steps.")
    public RestResponse<SessionView> read(@RestPath UUID id) {
        return tagged(reading.read(id, member()));
    }

    @PUT
    @Path("plan")
    @Operation(
            summary = "Change length, format or place",
            description = "While it is to come; both calendars are told. Its time is moved by proposing others.")
    public RestResponse<SessionView> replan(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = READ) String ifMatch,
            @Valid @NotNull NewSessionPlan plan) {
        return tagged(meeting.replan(id, member(), plan, ifMatch));
    }

    @PUT
    @Path("cancellation")
    @Operation(
            summary = "Call off",
            description = "Either side, before it begins; both calendars are told. Again changes nothing.")
    public RestResponse<SessionView> cancel(@RestPath UUID id) {
        return tagged(meeting.cancel(id, member()));
    }

    @PUT
    @Path("attendance")
    @Operation(
            summary = "Say how it went",
            description = "Either side, once it has begun. Held counts for the seat when the mentee has said so too.")
    public RestResponse<SessionView> attended(@RestPath UUID id, @Valid @NotNull NewAttendance attendance) {
        return tagged(meeting.attended(id, member(), attendance));
    }

    @PUT
    @Path("confirmation")
    @Operation(summary = "Confirm that it was held", description = "By the mentee. Again changes nothing.")
    public RestResponse<SessionView> confirm(@RestPath UUID id) {
        return tagged(meeting.confirm(id, member()));
    }

    @PUT
    @Path("agenda")
    @Operation(summary = "Write the agenda", description = "By either side, while it is planned.")
    public RestResponse<SessionView> agenda(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = READ) String ifMatch,
            @Valid @NotNull NewAgenda agenda) {
        return tagged(writing.agenda(id, member(), agenda, ifMatch));
    }

    @PUT
    @Path("shared-notes")
    @Operation(summary = "Write the shared notes", description = "Both read and write them.")
    public RestResponse<SessionView> sharedNotes(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = READ) String ifMatch,
            @Valid @NotNull NewNotes notes) {
        return tagged(writing.sharedNotes(id, member(), notes, ifMatch));
    }

    private UUID member() {
        return me.member().id();
    }

    private RestResponse<SessionView> tagged(Session session) {
        return tagged(reading.view(session));
    }

    private static RestResponse<SessionView> tagged(SessionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
