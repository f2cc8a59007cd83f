package org.mentorher.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;

@Path("/api/proposals/{id}/review")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Proposals")
class ReviewResource {
    @Schema(examples = "{\"decision\":\"REJECT\",\"reason\":\"They work on the same team.\"}")
    record NewReview(
            @NotNull Review decision,
            @Text(max = 500, lines = true) String reason) {}

    @Inject
    Proposing proposing;

    @Inject
    ProposalReading reading;

    @PUT
    @Operation(
            summary = "Approve or reject a proposal",
            description =
                    "Approval tells both sides; a rejection needs a reason. The same decision again changes nothing.")
    public ProposalView review(@RestPath UUID id, @Valid @NotNull NewReview review) {
        return reading.staffView(review.decision().of(id, review.reason(), proposing));
    }
}
