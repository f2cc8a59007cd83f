package org.mentorher.pledge;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mentorher.shared.Text;

@Path("/api/pledge-confirmations")
@Tag(name = "Campaigns and pledges")
class PledgeConfirmationResource {
    @Schema(examples = "{\"token\":\"5m1vQk0Y3n0J8pVbqkXo2c7sV6f1hJ0aT9eWlRzUuXY\"}")
    record NewConfirmation(@NotNull @Text(max = 100) String token) {}

    @Inject
    Pledging pledging;

    @POST
    @PermitAll
    @Operation(
            summary = "Confirm a pledge with the mailed token",
            description = "Confirming again gives the pledge again; 410 once the link has lapsed.")
    @APIResponse(responseCode = "200", description = "Signed.")
    @APIResponse(responseCode = "404", description = "Nobody was sent this token.")
    @APIResponse(responseCode = "410", description = "The link has lapsed.")
    public PledgeView confirm(@Valid @NotNull NewConfirmation confirmation) {
        return pledging.confirm(new Token(confirmation.token()));
    }
}
