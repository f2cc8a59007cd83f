package org.mentorher.member;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

@Path("/api/me/mentee-profile")
@Authenticated
@Tag(name = "My profiles")
@APIResponse(
        responseCode = "200",
        description = "The profile as it is now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MenteeProfileView.class)))
class MyMenteeProfileResource {
    @Inject
    Profiles profiles;

    @Inject
    Me me;

    @GET
    @Operation(summary = "My mentee profile")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MenteeProfileView> read() {
        return tagged(
                RestResponse.Status.OK,
                profiles.mentee(me.member().id()).orElseThrow(() -> Problem.notFound("mentee profile")));
    }

    @PUT
    @Operation(
            summary = "Write my mentee profile",
            description =
                    "Whole; active as soon as it names fields, languages and formats. Later writes send If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "The first version of the profile.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MenteeProfileView.class)))
    public RestResponse<MenteeProfileView> write(
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read; absent the first time.")
                    String ifMatch,
            @Valid @NotNull NewMenteeProfile profile) {
        var saved = profiles.save(me.member().id(), profile, ifMatch);
        return tagged(saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, saved.view());
    }

    @PUT
    @Path("pause")
    @Operation(summary = "Pause", description = "My open request stays out of rounds; open proposals are withdrawn.")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MenteeProfileView> pause() {
        return step(MenteeProfile::pause);
    }

    @DELETE
    @Path("pause")
    @Operation(summary = "Resume")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MenteeProfileView> resume() {
        return step(MenteeProfile::resume);
    }

    @DELETE
    @Operation(
            summary = "Close my mentee profile",
            description = "For good; my open request and proposals are withdrawn.")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MenteeProfileView> close() {
        return step(MenteeProfile::close);
    }

    private RestResponse<MenteeProfileView> step(Profiles.MenteeStep step) {
        return tagged(RestResponse.Status.OK, profiles.menteeStep(me.member().id(), step));
    }

    private static RestResponse<MenteeProfileView> tagged(RestResponse.Status status, MenteeProfileView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
