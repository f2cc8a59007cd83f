package org.mentorher.learning;

import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.shared.Revision;
import org.mentorher.shared.Roles;

@Path("/api/materials/{slug}/draft")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Materials")
@APIResponse(
        responseCode = "200",
        description = "What would be edited now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DraftView.class)))
class MaterialDraftResource {
    @Schema(description = "A material in both languages.", examples = """
                {"en":{"title":"The first meeting","summary":"An hour that sets the tone.","text":"## Before"},
                "es":{"title":"La primera reunión","summary":"Una hora que marca el tono.","text":"## Antes"}}""")
    record NewDraft(
            @NotNull @Valid WordingView en, @NotNull @Valid WordingView es) {
        Edition edition() {
            return new Edition(en.wording(), es.wording());
        }
    }

    private static final String READ = "The ETag that you read.";

    @Inject
    Editing editing;

    @GET
    @Operation(summary = "What staff edit", description = "The draft, or the newest version where there is none.")
    public RestResponse<DraftView> read(@RestPath String slug) {
        return tagged(editing.draft(slug));
    }

    @PUT
    @Operation(
            summary = "Save the draft",
            description = "Whole; anything may still be missing. Nobody but staff sees it before it is published.")
    public RestResponse<DraftView> save(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = READ) String ifMatch,
            @Valid @NotNull NewDraft draft) {
        return tagged(editing.save(slug, draft.edition(), ifMatch));
    }

    @DELETE
    @Operation(summary = "Discard the draft", description = "The newest version stays as it is.")
    public RestResponse<DraftView> discard(
            @RestPath String slug, @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = READ) String ifMatch) {
        return tagged(editing.discard(slug, ifMatch));
    }

    private static RestResponse<DraftView> tagged(DraftView draft) {
        return RestResponse.ResponseBuilder.ok(draft)
                .header(HttpHeaders.ETAG, new Revision(draft.revision()).etag())
                .build();
    }
}
