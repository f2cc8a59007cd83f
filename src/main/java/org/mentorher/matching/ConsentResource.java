package org.mentorher.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Problem;

@Path("/api/proposals/{id}/consent")
@Authenticated
@Tag(name = "Proposals")
class ConsentResource {
    @Schema(examples = "{\"stage\":\"APPROVED\",\"waitingOn\":\"MENTOR\"}")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsentView(
            Proposal.Stage stage,

            @Schema(description = "Whose yes is still missing; only while APPROVED.")
            Side waitingOn,

            @Schema(description = "What has begun; only once AGREED.")
            UUID mentorship) {}

    @Inject
    Answering answering;

    @Inject
    Me me;

    @PUT
    @Operation(
            summary = "Say yes",
            description = "For the two sides of an approved proposal. With the second yes the mentorship begins; 409"
                    + " `capacity-reached` when the mentor's last seat went to somebody else. Again changes nothing.")
    public ConsentView consent(@RestPath UUID id) {
        return switch (answering.consent(id, me.member().id())) {
            case Answer.Waiting(var on) -> new ConsentView(Proposal.Stage.APPROVED, on, null);
            case Answer.Agreed(var mentorship) -> new ConsentView(Proposal.Stage.AGREED, null, mentorship);
            case Answer.Full() ->
                throw Problem.conflict(
                        "capacity-reached",
                        "Somebody was faster: the mentor's last seat is taken. The request is open again and goes first next time.");
            case Answer.Refused(var stage) -> throw Problem.illegalTransition("proposal", stage, "be agreed to");
        };
    }
}
