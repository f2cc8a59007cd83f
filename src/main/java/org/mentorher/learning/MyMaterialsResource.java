package org.mentorher.learning;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Visit;

@Path("/api/me/materials")
@Authenticated
@Tag(name = "Materials")
class MyMaterialsResource {
    @Schema(
            description = "What was read, and the answers to its check.",
            examples = "{\"version\":\"1.0\",\"answers\":[1,0,2]}")
    record NewCompletion(
            @Schema(description = "The version that was read.", examples = "1.0") @NotNull
            String version,

            @Schema(
                    description =
                            "By question the place of the chosen answer, counted from 0; empty where there is no check.")
            @NotNull
            @Size(max = Check.QUESTIONS)
            List<Integer> answers) {}

    @Inject
    Learning learning;

    @Inject
    Me me;

    @Inject
    Visit visit;

    @GET
    @Operation(summary = "How far I am with the materials")
    public MyMaterialsView list() {
        return learning.progress(me.member().id(), visit.locale());
    }

    @PUT
    @Path("{slug}/completion")
    @Operation(
            summary = "Complete a material",
            description =
                    "With the answers to its check, if it has one. 422 `check-not-passed` explains each answer that"
                            + " is not right; try again at once. 409 `material-changed` where there is a new major version to read."
                            + " Completing again changes nothing.")
    public MaterialProgressView complete(@RestPath String slug, @Valid @NotNull NewCompletion read) {
        return switch (learning.complete(me.member().id(), slug, read.version(), read.answers(), visit.locale())) {
            case Learning.Outcome.Passed(var progress) -> progress;
            case Learning.Outcome.Failed(var verdicts) ->
                throw new Problem(422, "check-not-passed", "Not every answer is right yet.", violations(verdicts));
            case Learning.Outcome.Outdated(var newest) ->
                throw Problem.conflict(
                        "material-changed",
                        "This material has changed since you read it: read version " + newest + ".");
        };
    }

    private static List<Problem.Violation> violations(List<Check.Verdict> verdicts) {
        var violations = new ArrayList<Problem.Violation>();
        for (int i = 0; i < verdicts.size(); i++) {
            var verdict = verdicts.get(i);
            if (!verdict.right()) {
                violations.add(new Problem.Violation(
                        "answers[" + i + "]",
                        verdict.because() == null ? "{mentorher.material.unanswered}" : verdict.because()));
            }
        }
        return violations;
    }
}
