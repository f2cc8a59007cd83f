package org.mentorher.circle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;

@Path("/api/circle-formations")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Circles")
class CircleFormationResource {
    @Inject
    Forming forming;

    @Inject
    FormationReading reading;

    @GET
    @Operation(summary = "Formations", description = "Newest first.")
    public Page<FormationView> list(@Valid @BeanParam Paging paging) {
        return reading.page(paging);
    }

    @POST
    @Operation(
            summary = "Suggest circles",
            description =
                    "Groups all whom a published round found nobody for and who have no circle, by area, language, clock and seniority. Nobody is told.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed.",
            headers = @Header(name = "Location", ref = "Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FormationView.class)))
    public RestResponse<FormationView> propose() {
        var id = forming.propose();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, reading.formation(id))
                .location(URI.create("/api/circle-formations/" + id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One formation")
    public FormationView read(@RestPath UUID id) {
        return reading.formation(id);
    }

    @GET
    @Path("{id}/groups")
    @Operation(summary = "Its groups", description = "With everybody in them.")
    public Page<FormationView.GroupView> groups(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return reading.groups(id, paging);
    }

    @GET
    @Path("{id}/left-out")
    @Operation(summary = "Who is in no group", description = "And why.")
    public Page<FormationView.LeftOutView> leftOut(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return reading.leftOut(id, paging);
    }

    @PUT
    @Path("{id}/publication")
    @Operation(
            summary = "Make the circles and ask everybody",
            description = "In the background; who has found a circle meanwhile is left out. Again changes nothing.")
    public FormationView publish(@RestPath UUID id) {
        forming.publish(id);
        return reading.formation(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Discard", description = "Nobody was asked. Again changes nothing.")
    public FormationView discard(@RestPath UUID id) {
        forming.discard(id);
        return reading.formation(id);
    }
}
