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

@Path("/api/sessions/{id}/private-notes")
@Authenticated
@Tag(name = "Sessions")
@APIResponse(
        responseCode = "200",
        description = "The notes as they are now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content =
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NotesView.class)))
class PrivateNoteResource {
    @Inject
    SessionWriting writing;

    @Inject
    Me me;

    @GET
    @Operation(summary = "My own notes of a session", description = "Nobody else reads them, staff included.")
    public RestResponse<NotesView> read(@RestPath UUID id) {
        return tagged(writing.privateNotes(id, me.member().id()));
    }

    @PUT
    @Operation(summary = "Write my own notes of a session")
    public RestResponse<NotesView> write(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read.") String ifMatch,
            @Valid @NotNull NewNotes notes) {
        return tagged(writing.writePrivateNotes(id, me.member().id(), notes, ifMatch));
    }

    private static RestResponse<NotesView> tagged(NotesView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
