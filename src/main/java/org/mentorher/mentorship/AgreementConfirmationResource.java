package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;

@Path("/api/mentorships/{id}/agreement/confirmation")
@Authenticated
@Tag(name = "Mentorships")
class AgreementConfirmationResource {
    @Schema(name = "NewAgreementConfirmation", examples = "{\"version\":1}")
    record NewConfirmation(
            @NotNull @Schema(description = "The version that was read.")
            Integer version) {}

    @Inject
    Agreeing agreeing;

    @Inject
    Me me;

    @PUT
    @Operation(
            summary = "Say yes to one version of the agreement",
            description = "It holds once both have said yes to the same one. Again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it is now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "412", description = "Another version has taken its place.")
    public AgreementView confirm(@RestPath UUID id, @Valid @NotNull NewConfirmation confirmation) {
        return agreeing.confirm(id, me.member().id(), confirmation.version());
    }
}
