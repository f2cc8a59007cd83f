package org.mentorher.pledge;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.member.Seniority;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;
import org.mentorher.shared.Visit;

@Path("/api/pledges")
@Tag(name = "Campaigns and pledges")
class PledgeResource {
    private static final String LANGUAGE = "The language of its words: `en`, or `es`. Any other gives English.";

    @Schema(examples = "{\"status\":\"CHECK_EMAIL\"}")
    record CheckEmail(String status) {}

    @Schema(examples = "{\"reason\":\"The person named says that somebody else signed.\"}")
    record NewRemoval(
            @NotNull @Text(max = 500, lines = true) String reason) {}

    @Inject
    Pledging pledging;

    @Inject
    Attesting attesting;

    @Inject
    Wall wall;

    @Inject
    Cards cards;

    @Inject
    Me me;

    @POST
    @PermitAll
    @Operation(
            summary = "Sign the pledge",
            description =
                    "A visitor always gets 202 and a mail, whether the address is known or not, at most one an hour."
                            + " A signed-in member with a verified address signs at once.")
    @APIResponse(
            responseCode = "202",
            description = "A mail is on its way.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CheckEmail.class)))
    @APIResponse(
            responseCode = "201",
            description = "Signed.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PledgeView.class)))
    @APIResponse(responseCode = "404", description = "There is no such campaign.")
    @SecurityRequirementsSet
    @SecurityRequirement(name = "token")
    public Response sign(@Valid @NotNull NewPledge pledge) {
        return me.signedIn()
                .map(member -> pledging.sign(pledge, member))
                .map(view -> Response.created(URI.create("/api/pledges/" + view.id()))
                        .entity(view))
                .orElseGet(() -> {
                    pledging.sign(pledge);
                    return Response.accepted(new CheckEmail("CHECK_EMAIL"));
                })
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The wall",
            description = "Signed pledges, newest first. `q` looks in names and organisations.")
    public Page<PledgeView> wall(
            @RestQuery @Parameter(description = "The slug of a campaign.") String campaign,
            @RestQuery @Parameter(description = "A field, or an area for all its fields.") String field,
            @RestQuery Seniority seniority,
            @RestQuery @Parameter(description = "Part of a name or of an organisation.") @Text(max = 100) String q,
            @Valid @BeanParam Paging paging) {
        return wall.page(new Pledges.Filter(campaign, field, seniority, q), paging);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "One signed pledge")
    public PledgeView read(@RestPath UUID id) {
        return wall.read(id);
    }

    @GET
    @Path("{id}/card.png")
    @PermitAll
    @Produces("image/png")
    @Operation(
            summary = "The share card of a signed pledge as PNG",
            description = "1200 × 630 pixels. A title that nobody has vouched for says so on the card.")
    @APIResponse(
            responseCode = "200",
            description = "The picture, to be kept for an hour.",
            content = @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response png(
            @RestPath UUID id, @RestQuery @Parameter(description = LANGUAGE) String lang, @Context Request request) {
        return card(id, CardPicture.PNG, lang, request);
    }

    @GET
    @Path("{id}/card.svg")
    @PermitAll
    @Produces("image/svg+xml")
    @Operation(
            summary = "The share card of a signed pledge as SVG",
            description = "The same picture; its letters are outlines, and text says what it shows.")
    @APIResponse(
            responseCode = "200",
            description = "The picture, to be kept for an hour.",
            content =
                    @Content(
                            mediaType = "image/svg+xml",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response svg(
            @RestPath UUID id, @RestQuery @Parameter(description = LANGUAGE) String lang, @Context Request request) {
        return card(id, CardPicture.SVG, lang, request);
    }

    private Response card(UUID id, CardPicture picture, String language, Request request) {
        var card = cards.of(id, Visit.named(language));
        var tag = cards.tag(card);
        var answer = request.evaluatePreconditions(tag);
        if (answer == null) answer = Response.ok(cards.draw(card, picture));
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    @PUT
    @Path("{id}/withdrawal")
    @Authenticated
    @Operation(
            summary = "Withdraw my pledge",
            description = "It leaves the wall and its free seats are closed; mentorships under way go on. Again changes"
                    + " nothing.")
    public PledgeView withdraw(@RestPath UUID id) {
        return pledging.withdraw(id, me.member().id());
    }

    @PUT
    @Path("{id}/removal")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Remove a pledge from the wall",
            description = "With a reason; its free seats are closed. Again changes nothing.")
    public PledgeView remove(@RestPath UUID id, @Valid @NotNull NewRemoval removal) {
        return pledging.remove(id, removal.reason());
    }

    @PUT
    @Path("{id}/attestation")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Vouch for a signatory's title", description = "Again changes nothing.")
    public PledgeView attest(@RestPath UUID id) {
        return attesting.attest(id);
    }
}
