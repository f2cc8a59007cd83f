package org.mentorher.matching;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;

@Path("/api/proposals")
@Tag(name = "Proposals")
class ProposalResource {
    @Schema(examples = """
            {"request":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90","mentor":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a91",
            "reason":"They met at the spring event."}""")
    record NewProposal(
            @NotNull UUID request,
            @NotNull UUID mentor,
            @NotNull @Text(max = 500, lines = true) String reason) {}

    @Inject
    Proposing proposing;

    @Inject
    ProposalReading reading;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    @Authenticated
    @Operation(
            summary = "Proposals",
            description = "Staff see all; a side sees its own, once they were approved. Newest first.")
    public Page<ProposalView> list(@RestQuery Proposal.Stage stage, @Valid @BeanParam Paging paging) {
        return identity.hasRole(Roles.ADMIN)
                ? reading.all(stage, paging)
                : reading.of(me.member().id(), stage, paging);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "One proposal")
    public ProposalView read(@RestPath UUID id) {
        return identity.hasRole(Roles.ADMIN)
                ? reading.read(id)
                : reading.read(id, me.member().id());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Propose a pair by hand", description = "It goes to review and needs the same two consents.")
    @APIResponse(
            responseCode = "201",
            description = "In review.",
            headers = @Header(name = "Location", ref = "Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> propose(@Valid @NotNull NewProposal proposal) {
        var made = reading.staffView(proposing.byHand(proposal.request(), proposal.mentor(), proposal.reason()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/proposals/" + made.id()))
                .build();
    }
}
