package org.mentorher.matching;

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

@Path("/api/proposals/{id}/refusal")
@Authenticated
@Tag(name = "Proposals")
class RefusalResource {
    @Schema(examples = "{\"stage\":\"DECLINED\"}")
    record RefusalView(Proposal.Stage stage) {}

    @Schema(examples = "{\"reason\":\"NO_TIME\",\"note\":\"Please ask me again in spring.\"}")
    record NewRefusal(
            @NotNull Proposal.RefusalReason reason,
            @Text(max = 500, lines = true) String note) {}

    @Inject
    Answering answering;

    @Inject
    Me me;

    @PUT
    @Operation(
            summary = "Say no",
            description =
                    "The other side is told in neutral words, the seat is free and the request open again. Again changes nothing.")
    public RefusalView refuse(@RestPath UUID id, @Valid @NotNull NewRefusal refusal) {
        var stage = answering.decline(id, me.member().id(), refusal.reason(), refusal.note()).stage;
        if (stage != Proposal.Stage.DECLINED) throw Problem.illegalTransition("proposal", stage, "be declined");
        return new RefusalView(stage);
    }
}
