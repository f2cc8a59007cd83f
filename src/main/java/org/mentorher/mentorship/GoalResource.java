package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
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
import org.mentorher.shared.Revision;

@Path("/api/goals/{id}")
@Authenticated
@Tag(name = "Mentorships")
@APIResponse(
        responseCode = "200",
        description = "The goal as it is now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GoalView.class)))
class GoalResource {
    @Schema(name = "NewGoalTicks", examples = "{\"steps\":[]}")
    record NewTicks(
            @NotNull @Size(max = 20) @Schema(description = "Exactly these steps are done.")
            List<@NotNull UUID> steps) {}

    @Schema(name = "NewGoalOutcome", examples = "{\"stage\":\"REACHED\"}")
    record NewOutcome(
            @NotNull @Schema(description = "OPEN to go on with it.")
            Goal.Stage stage) {}

    @Inject
    GoalSetting setting;

    @Inject
    Me me;

    @GET
    @Operation(summary = "One goal", description = "Her own, or one that she shares with her mentor.")
    public RestResponse<GoalView> read(@RestPath UUID id) {
        return tagged(setting.read(id, member()));
    }

    @PUT
    @Operation(
            summary = "Edit a goal",
            description = "Whole, by its mentee, while it is open. Steps keep whether they are done.")
    public RestResponse<GoalView> edit(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read.") String ifMatch,
            @Valid @NotNull NewGoal goal) {
        return tagged(setting.edit(id, member(), goal, ifMatch));
    }

    @PUT
    @Path("ticks")
    @Operation(summary = "Tick steps off", description = "Names all steps that are done. Again changes nothing.")
    public RestResponse<GoalView> tick(@RestPath UUID id, @Valid @NotNull NewTicks ticks) {
        return tagged(setting.step(id, member(), (goal, now) -> goal.tick(Set.copyOf(ticks.steps()), now)));
    }

    @PUT
    @Path("outcome")
    @Operation(
            summary = "Say what became of a goal",
            description = "Reached, let go, or open again. Again changes nothing.")
    public RestResponse<GoalView> decide(@RestPath UUID id, @Valid @NotNull NewOutcome outcome) {
        return tagged(setting.step(id, member(), step(outcome.stage())));
    }

    static GoalSetting.Step step(Goal.Stage stage) {
        return switch (stage) {
            case REACHED -> Goal::reach;
            case LET_GO -> Goal::letGo;
            case OPEN -> Goal::reopen;
        };
    }

    @PUT
    @Path("sharing")
    @Operation(
            summary = "Share a goal with my mentor",
            description = "The mentor reads it, and how it goes on. Again changes nothing.")
    public RestResponse<GoalView> share(@RestPath UUID id) {
        return tagged(setting.share(id, member()));
    }

    @DELETE
    @Path("sharing")
    @Operation(
            summary = "Keep a goal to myself again",
            description =
                    "From now on the mentor does not read it any more, and is not told; possible after the end as well.")
    public RestResponse<GoalView> unshare(@RestPath UUID id) {
        return tagged(setting.unshare(id, member()));
    }

    @DELETE
    @Operation(summary = "Remove a goal", description = "For good, and at any time.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@RestPath UUID id) {
        setting.remove(id, member());
    }

    private UUID member() {
        return me.member().id();
    }

    private static RestResponse<GoalView> tagged(GoalView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
