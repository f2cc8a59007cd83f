package org.mentorher.circle;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.member.Me;
import org.mentorher.shared.EmailAddress;

/** Invitations to a circle. */
@Path("/api/circles/{id}/invitations")
@Authenticated
@Tag(name = "Circles")
class InvitationResource {
    @Schema(name = "NewCircleInvitation", examples = "{\"email\":\"bao@lotus-ledger.example\"}")
    record NewInvitation(@NotNull @EmailAddress String email) {}

    @Schema(
            name = "CircleInvitationState",
            description = "The invitation is on its way if somebody has this address.",
            examples = "{\"status\":\"ASKED\"}")
    record Invited(String status) {}

    @Inject
    Joining joining;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @POST
    @Operation(
            summary = "Invite somebody",
            description =
                    "By moderators and staff, to the address of an account. The answer is the same whether there is one or not.")
    @APIResponse(
            responseCode = "202",
            description = "On its way if somebody with a profile has this address.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Invited.class)))
    public RestResponse<Invited> invite(@RestPath UUID id, @Valid @NotNull NewInvitation invitation) {
        joining.invite(id, Visitor.of(me, identity), invitation.email());
        return RestResponse.accepted(new Invited("ASKED"));
    }
}
