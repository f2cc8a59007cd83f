package org.mentorher.circle;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
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
import org.mentorher.shared.Revision;

@Path("/api/circles/{id}/gatherings")
@Authenticated
@Tag(name = "Circles")
class CircleGatheringsResource {
    @Inject
    Convening convening;

    @Inject
    CircleReading reading;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    @Operation(summary = "Gatherings of a circle", description = "For its members, the latest first.")
    public Page<CircleView.Next> list(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return reading.gatherings(id, Visitor.of(me, identity), paging);
    }

    @POST
    @Operation(
            summary = "Plan the next gathering",
            description = "By who moderates; one at a time. Everybody is told, and reminded two days ahead.")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GatheringView.class)))
    public RestResponse<GatheringView> plan(@RestPath UUID id, @Valid @NotNull NewGathering gathering) {
        var planned = convening.plan(id, Visitor.of(me, identity), gathering);
        var view = reading.gathering(planned, me.member().id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/gatherings/" + planned))
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
