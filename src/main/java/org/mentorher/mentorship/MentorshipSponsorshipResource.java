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

@Path("/api/mentorships/{id}/sponsorship-acts")
@Authenticated
@Tag(name = "Mentorships")
class MentorshipSponsorshipResource {
    @Inject
    Sponsoring sponsoring;

    @Inject
    Me me;

    @GET
    @Operation(summary = "The sponsorship acts of a mentorship", description = "For its two sides, newest first.")
    public Page<SponsorshipActView> list(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return sponsoring.page(id, me.member().id(), paging);
    }

    @POST
    @Operation(
            summary = "Log a sponsorship act",
            description =
                    "By either side. What the mentor logs counts once the mentee confirms it; what she logs, at once.")
    @APIResponse(
            responseCode = "201",
            description = "Logged.",
            headers = @Header(name = "Location", ref = "Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SponsorshipActView.class)))
    public RestResponse<SponsorshipActView> log(@RestPath UUID id, @Valid @NotNull NewSponsorshipAct act) {
        var view = sponsoring.log(id, UUID.randomUUID(), me.member().id(), act);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/sponsorship-acts/" + view.id()))
                .build();
    }
}
