package org.mentorher.mentorship;

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
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

@Path("/api/mentorships/{id}/agreement")
@Authenticated
@Tag(name = "Mentorships")
class AgreementResource {
    @Inject
    Agreeing agreeing;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "How the two work together",
            description =
                    "The version that waits for a yes of both, with what holds meanwhile; else the one that holds."
                            + " For the two sides only.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementView.class)))
    public RestResponse<AgreementView> read(@RestPath UUID id) {
        return tagged(
                RestResponse.Status.OK,
                agreeing.read(id, me.member().id()).orElseThrow(() -> Problem.notFound("agreement")));
    }

    @PUT
    @Operation(
            summary = "Propose how to work together",
            description =
                    "Makes a new version, to which neither side has said yes; either side proposes. Formats: within what"
                            + " both profiles allow, and never without one that the mentor has agreed on with another mentee"
                            + " (equal access). Where a mentee only adds such formats to what holds, the mentor's yes is given."
                            + " Later versions send If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The new version.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first version.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementView.class)))
    public RestResponse<AgreementView> write(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read; absent the first time.")
                    String ifMatch,
            @Valid @NotNull NewAgreement agreement) {
        var written = agreeing.write(id, me.member().id(), agreement, ifMatch, false);
        return tagged(written.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, written.view());
    }

    @DELETE
    @Operation(summary = "Take the open version back", description = "Either side; what was agreed before holds on.")
    @APIResponse(responseCode = "204", description = "No version is open any more.")
    public void drop(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the open version.")
                    String ifMatch) {
        agreeing.drop(id, me.member().id(), ifMatch);
    }

    private static RestResponse<AgreementView> tagged(RestResponse.Status status, AgreementView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
