package org.mentorher.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;

@Path("/api/members/{id}/suspension")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Staff")
class SuspensionResource {
    @Schema(examples = "{\"reason\":\"The account is not used by its owner.\"}")
    record NewSuspension(
            @NotNull @Text(max = 500, lines = true) String reason) {}

    @Schema(examples = "{\"id\":\"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90\",\"suspended\":true}")
    record SuspensionView(UUID id, boolean suspended) {
        SuspensionView(Member member) {
            this(member.id(), member.suspended());
        }
    }

    @Inject
    Membership membership;

    @Inject
    Me me;

    @PUT
    @Operation(
            summary = "Suspend a member",
            description =
                    "Every further call of the member answers 403; open proposals are withdrawn, mentorships suspended.")
    public SuspensionView suspend(@RestPath UUID id, @Valid @NotNull NewSuspension suspension) {
        return new SuspensionView(
                membership.suspend(id, suspension.reason(), me.member().id()));
    }

    @DELETE
    @Operation(summary = "Let a suspended member in again", description = "What the suspension ended stays ended.")
    public SuspensionView reinstate(@RestPath UUID id) {
        return new SuspensionView(membership.reinstate(id));
    }
}
