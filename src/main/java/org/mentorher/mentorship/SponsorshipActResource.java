package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;

@Path("/api/sponsorship-acts/{id}")
@Authenticated
@Tag(name = "Mentorships")
class SponsorshipActResource {
    @Inject
    Sponsoring sponsoring;

    @Inject
    Me me;

    @GET
    @Operation(summary = "One sponsorship act", description = "For the two sides of its mentorship.")
    public SponsorshipActView read(@RestPath UUID id) {
        return sponsoring.read(id, me.member().id());
    }

    @PUT
    @Path("confirmation")
    @Operation(
            summary = "Confirm a sponsorship act",
            description = "The mentee's word: it counts. She may change it. Again changes nothing.")
    public SponsorshipActView confirm(@RestPath UUID id) {
        return sponsoring.answer(id, me.member().id(), SponsorshipAct::confirm);
    }

    @PUT
    @Path("refusal")
    @Operation(
            summary = "Decline a sponsorship act",
            description = "The mentee's word: it does not count. She may change it. Again changes nothing.")
    public SponsorshipActView decline(@RestPath UUID id) {
        return sponsoring.answer(id, me.member().id(), SponsorshipAct::decline);
    }

    @DELETE
    @Operation(
            summary = "Take an entry back",
            description = "By whoever made it, before the mentee has said whether it counts.")
    @APIResponse(responseCode = "204", description = "Taken back.")
    public void withdraw(@RestPath UUID id) {
        sponsoring.withdraw(id, me.member().id());
    }
}
