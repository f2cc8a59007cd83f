package org.mentorher.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;

@Path("/api/reviews")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Proposals")
class ReviewsResource {
    @Schema(examples = "{\"decision\":\"APPROVE\",\"proposals\":[\"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90\"]}")
    record NewReviews(
            @NotNull Review decision,
            @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> proposals,
            @Text(max = 500, lines = true) String reason) {}

    @Schema(description = "What became of one proposal: its stage, or the type of the problem.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reviewed(
            UUID proposal,
            Proposal.Stage stage,

            @Schema(examples = "urn:mentorher:problem:illegal-transition")
            String problem,

            String detail) {}

    @Schema(examples = """
                {"items":[{"proposal":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a92","stage":"APPROVED"},
                {"proposal":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a94","problem":"urn:mentorher:problem:not-found","detail":"There is no such proposal."}]}""")
    record Reviews(List<Reviewed> items) {}

    @Inject
    Reviewing reviewing;

    @POST
    @Operation(
            summary = "Review many proposals",
            description = "Up to 100, each decided for itself; the answer tells what became of each.")
    @APIResponse(responseCode = "200", description = "What became of each.")
    public Reviews review(@Valid @NotNull NewReviews reviews) {
        return new Reviews(reviewing.review(reviews.decision(), reviews.proposals(), reviews.reason()));
    }
}
