package org.mentorher.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
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
import org.mentorher.member.Me;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Text;

@Path("/api/proposals/{id}")
@Authenticated
@Tag(name = "Proposals")
class AnswerResource {
    @Schema(examples = "{\"stage\":\"APPROVED\",\"waitingOn\":\"MENTOR\"}")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsentView(Proposal.Stage stage, Side waitingOn, UUID mentorship) {}

    @Schema(examples = "{\"stage\":\"DECLINED\"}")
    record RefusalView(Proposal.Stage stage) {}

    @Schema(examples = "{\"reason\":\"NO_TIME\",\"note\":\"Please ask me again in spring.\"}")
    record NewRefusal(
            @NotNull Proposal.RefusalReason reason,
            @Text(max = 500, lines = true) String note) {}

    @Inject
    Proposing proposing;

    @Inject
    Me me;

    @PUT
    @Path("consent")
    @Operation(
            summary = "Say yes",
            description = "For the two sides of an approved proposal. With the second yes the mentorship begins; 409"
                    + " `capacity-reached` when the mentor's last seat went to somebody else. Again changes nothing.")
    public ConsentView consent(@RestPath UUID id) {
        return switch (proposing.consent(id, me.member().id())) {
            case Answer.Waiting(var on) -> new ConsentView(Proposal.Stage.APPROVED, on, null);
            case Answer.Agreed(var mentorship) -> new ConsentView(Proposal.Stage.AGREED, null, mentorship);
            case Answer.Full() ->
                throw Problem.conflict(
                        "capacity-reached",
                        "Somebody was faster: the mentor's last seat is taken. The request is open again and goes first next time.");
            case Answer.Refused(var stage) -> throw Problem.illegalTransition("proposal", stage, "be agreed to");
        };
    }

    @PUT
    @Path("refusal")
    @Operation(
            summary = "Say no",
            description =
                    "The other side is told in neutral words, the seat is free and the request open again. Again changes nothing.")
    public RefusalView refuse(@RestPath UUID id, @Valid @NotNull NewRefusal refusal) {
        return new RefusalView(proposing.decline(id, me.member().id(), refusal.reason(), refusal.note()).stage);
    }
}
