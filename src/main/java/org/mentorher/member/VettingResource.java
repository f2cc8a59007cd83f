package org.mentorher.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;

@Path("/api/mentor-profiles")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Staff")
class VettingResource {
    @Schema(examples = "{\"decision\":\"RETURN\",\"reason\":\"Please name the field that you know best.\"}")
    record NewVetting(
            @NotNull Vetting.Decision decision,
            @Text(max = 500, lines = true) String reason) {}

    @Inject
    Profiles profiles;

    @Inject
    Vetting vettings;

    @GET
    @Operation(summary = "Mentor profiles in one stage", description = "Those that changed last come first.")
    public Page<MentorProfileView> list(
            @RestQuery @DefaultValue("IN_REVIEW") @Parameter(description = "Which stage.") MentorProfile.Stage stage,
            @Valid @BeanParam Paging paging) {
        return profiles.page(stage, paging);
    }

    @PUT
    @Path("{id}/vetting")
    @Operation(
            summary = "Accept a mentor profile, or send it back",
            description = "A return needs a reason. Accepting an active profile changes nothing.")
    public MentorProfileView vet(@RestPath UUID id, @Valid @NotNull NewVetting vetting) {
        return vettings.decide(id, vetting.decision(), vetting.reason());
    }
}
