package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
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

@Path("/api/mentorships/{id}/goals")
@Authenticated
@Tag(name = "Mentorships")
class MentorshipGoalResource {
    @Inject
    GoalSetting setting;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "The goals of a mentorship",
            description = "Newest first. The mentee reads all of hers, the mentor those that she shares.")
    public Page<GoalView> list(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return setting.page(id, me.member().id(), paging);
    }

    @POST
    @Operation(summary = "Set a goal", description = "By the mentee. Nobody else reads it before she shares it.")
    @APIResponse(
            responseCode = "201",
            description = "Set.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GoalView.class)))
    public RestResponse<GoalView> set(@RestPath UUID id, @Valid @NotNull NewGoal goal) {
        var view = setting.set(id, UUID.randomUUID(), me.member().id(), goal);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/goals/" + view.id()))
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
