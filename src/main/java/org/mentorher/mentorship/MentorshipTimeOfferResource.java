package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;

@Path("/api/mentorships/{id}/time-offers")
@Authenticated
@Tag(name = "Sessions")
class MentorshipTimeOfferResource {
    @Inject
    TimeOffering offering;

    @Inject
    Me me;

    @GET
    @Operation(summary = "Proposed times", description = "Newest first; at most one is OPEN.")
    public Page<TimeOfferView> list(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return offering.page(id, me.member().id(), paging);
    }

    @POST
    @Operation(
            summary = "Propose times",
            description = "For a new session, or to move a planned one. Times that the other side proposed meanwhile are"
                    + " COUNTERED; own ones have to be taken back first.")
    @APIResponse(
            responseCode = "201",
            description = "Open for the other side to pick one.",
            headers = @Header(name = "Location", ref = "Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TimeOfferView.class)))
    public RestResponse<TimeOfferView> offer(@RestPath UUID id, @Valid @NotNull NewTimeOffer offer) {
        var view = offering.offer(id, me.member().id(), offer);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/time-offers/" + view.id()))
                .build();
    }
}
