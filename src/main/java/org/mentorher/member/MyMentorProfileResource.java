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

@Path("/api/me/mentor-profile")
@Authenticated
@Tag(name = "My profiles")
@APIResponse(
        responseCode = "200",
        description = "The profile as it is now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MentorProfileView.class)))
class MyMentorProfileResource {
    @Inject
    Profiles profiles;

    @Inject
    Me me;

    @GET
    @Operation(summary = "My mentor profile", description = "With what still keeps it from being active.")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MentorProfileView> read() {
        return tagged(
                RestResponse.Status.OK,
                profiles.mentor(me.member().id()).orElseThrow(() -> Problem.notFound("mentor profile")));
    }

    @PUT
    @Operation(
            summary = "Write my mentor profile",
            description =
                    "Whole. The first time creates it as a draft; later send If-Match with the ETag that you read.")
    @APIResponse(
            responseCode = "201",
            description = "The first version of the profile.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MentorProfileView.class)))
    public RestResponse<MentorProfileView> write(
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read; absent the first time.")
                    String ifMatch,
            @Valid @NotNull NewMentorProfile profile) {
        var saved = profiles.save(me.member().id(), profile, ifMatch);
        return tagged(saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, saved.view());
    }

    @PUT
    @Path("conduct")
    @Operation(
            summary = "Accept the conduct text",
            description = "The text is `conduct` of the campaign. Accepting again changes nothing.")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MentorProfileView> acceptConduct() {
        return step((profile, missing, now) -> {
            profile.acceptConduct(now);
            return true;
        });
    }

    @PUT
    @Path("submission")
    @Operation(
            summary = "Ask for vetting",
            description = "409 `not-ready` names what is missing. Asking again changes nothing.")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MentorProfileView> submit() {
        return step(MentorProfile::submit);
    }

    @PUT
    @Path("pause")
    @Operation(summary = "Pause", description = "Takes me out of search and rounds; open proposals are withdrawn.")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MentorProfileView> pause() {
        return step((profile, missing, now) -> profile.pause());
    }

    @DELETE
    @Path("pause")
    @Operation(summary = "Resume")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MentorProfileView> resume() {
        return step((profile, missing, now) -> profile.resume(missing));
    }

    @DELETE
    @Operation(
            summary = "Close my mentor profile",
            description = "For good; open proposals are withdrawn. A new one can be written later.")
    @APIResponse(responseCode = "404", description = "There is none.")
    public RestResponse<MentorProfileView> close() {
        return step((profile, missing, now) -> profile.close());
    }

    private RestResponse<MentorProfileView> step(Profiles.MentorStep step) {
        return tagged(RestResponse.Status.OK, profiles.mentorStep(me.member().id(), step));
    }

    private static RestResponse<MentorProfileView> tagged(RestResponse.Status status, MentorProfileView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
