package org.mentorher.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;

@Path("/api/materials/{slug}/versions")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Materials")
class MaterialVersionsResource {
    @Schema(examples = "{\"change\":\"MINOR\",\"note\":\"A clearer agenda\"}")
    record NewVersion(
            @Schema(description = "MAJOR asks everybody again who has completed it; MINOR nobody.") @NotNull
            Version.Change change,

            @Schema(nullable = true, description = "What changed, for staff.") @Text(max = 300)
            String note) {}

    @Inject
    Editing editing;

    @Inject
    Me me;

    @POST
    @Operation(
            summary = "Publish the draft",
            description =
                    "It becomes the version that everybody reads. 422 names what is missing in either language; 409"
                            + " `no-draft` where there is nothing to publish.")
    @APIResponse(
            responseCode = "201",
            description = "The new version.",
            headers = @Header(name = "Location", ref = "Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> publish(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the draft that you read.")
                    String ifMatch,
            @Valid @NotNull NewVersion version) {
        var published = editing.publish(
                slug, version.change(), version.note(), me.member().id(), ifMatch);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, published)
                .location(URI.create("/api/material-versions/" + published.id()))
                .build();
    }

    @GET
    @Operation(summary = "All versions of a material", description = "Newest first.")
    public Page<VersionView> list(@RestPath String slug, @Valid @BeanParam Paging paging) {
        return editing.history(slug, paging);
    }
}
