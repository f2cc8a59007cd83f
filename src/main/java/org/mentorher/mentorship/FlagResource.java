package org.mentorher.mentorship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;

@Path("/api/flags")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Staff")
class FlagResource {
    @Schema(examples = "{\"note\":\"Both were on leave; they meet again in January.\"}")
    record NewSettlement(
            @NotNull @Text(max = 1000, lines = true, links = true)
            String note) {}

    @Inject
    Flagging flagging;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "Flags",
            description =
                    "Mentorships that staff should look at: low scores in a check-in, or 35 days without a word. Newest first.")
    public Page<FlagView> list(
            @RestQuery @Parameter(description = "Only those in this stage.") Flag.Stage stage,
            @Valid @BeanParam Paging paging) {
        return flagging.page(stage, paging);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One flag",
            description = "With the scores of both sides; a line only where its writer lets staff read it. Reading is"
                    + " kept in the audit.")
    public FlagReport read(@RestPath UUID id) {
        return flagging.read(id);
    }

    @PUT
    @Path("{id}/sighting")
    @Operation(summary = "Mark as seen", description = "Somebody of the staff is at it. Again changes nothing.")
    public FlagView see(@RestPath UUID id) {
        return flagging.see(id, me.member().id());
    }

    @PUT
    @Path("{id}/settlement")
    @Operation(
            summary = "Settle",
            description = "With a note on what was done; neither side reads it. The same note again changes nothing. A"
                    + " flag for silence settles by itself, without a note, once a word is said.")
    public FlagView settle(@RestPath UUID id, @Valid @NotNull NewSettlement settlement) {
        return flagging.settle(id, me.member().id(), settlement.note());
    }
}
