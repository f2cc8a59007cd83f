package org.mentorher.notification;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.shared.Caller;
import org.mentorher.shared.Revision;

@Path("/api/me/notifications")
@Authenticated
@Tag(name = "What reaches me")
@APIResponse(
        responseCode = "200",
        description = "How I am told as it is now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PreferenceView.class)))
class PreferenceResource {
    @Inject
    Reaching reaching;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "How I am told")
    public RestResponse<PreferenceView> read() {
        return tagged(reaching.read(member()));
    }

    @PUT
    @Operation(
            summary = "Choose how I am told",
            description = "Whole. Mails that are essential come at once whatever is chosen here.")
    public RestResponse<PreferenceView> write(
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read.") String ifMatch,
            @Valid @NotNull NewPreference preference) {
        return tagged(reaching.save(member(), preference, ifMatch));
    }

    private UUID member() {
        return caller.member().orElseThrow();
    }

    private static RestResponse<PreferenceView> tagged(PreferenceView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
