package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Text;

@Path("/api/mentorships/{id}/check-ins")
@Authenticated
@Tag(name = "Mentorships")
class CheckInResource {
    static final int LONGEST_LINE = 1000;

    @Schema(
            examples =
                    "{\"rhythm\":4,\"respect\":5,\"worth\":4,\"line\":\"We found a rhythm.\",\"staffMayRead\":false}")
    record NewAnswer(
            @NotNull @Min(1) @Max(5) @Schema(description = "We meet as we agreed: 1, not at all, to 5, fully.")
            Integer rhythm,

            @NotNull @Min(1) @Max(5) @Schema(description = "I am treated with respect and can speak openly: 1 to 5.")
            Integer respect,

            @NotNull @Min(1) @Max(5) @Schema(description = "This mentorship is worth my time: 1 to 5.")
            Integer worth,

            @Text(max = LONGEST_LINE, lines = true, links = true)
            @Schema(nullable = true, description = "In the caller's own words, for the caller alone.")
            String line,

            @Schema(
                    nullable = true,
                    description = "Whether programme staff may read the line as well; not when absent.")
            Boolean staffMayRead) {
        CheckIn.Scores scores() {
            return new CheckIn.Scores(rhythm, respect, worth);
        }
    }

    @Inject
    CheckingIn checkingIn;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "My check-ins of one mentorship",
            description = "Newest first. Each side is asked apart every 30 days, and reads its own answers only.")
    public Page<CheckInView> list(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return checkingIn.page(id, me.member().id(), paging);
    }

    @PUT
    @Path("{number}/answer")
    @Operation(
            summary = "Answer a check-in",
            description = "Once, until the next one is asked. The same answer again changes nothing; another one is 409"
                    + " `illegal-transition`. The other side reads none of it. Low scores ask staff to look: they read the"
                    + " scores, and the line only with `staffMayRead`.")
    public CheckInView answer(@RestPath UUID id, @RestPath int number, @Valid @NotNull NewAnswer answer) {
        return checkingIn.answer(id, number, me.member().id(), answer);
    }
}
