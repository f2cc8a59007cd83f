package org.mentorher.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.engine.Weights;

/** How a round is to be run. */
@Schema(examples = "{\"method\":\"STABLE\",\"seed\":2018,\"weights\":{\"field\":40}}")
record NewRound(
        @Schema(
                description = "STABLE: no pair would both rather have each other. OPTIMAL: the most pairs, then the highest"
                        + " total score. FAIR: the worst pair as good as possible, then as OPTIMAL.",
                enumeration = {"STABLE", "OPTIMAL", "FAIR"})
        @NotNull
        Method method,

        @Schema(description = "Settles ties; 0 when absent.")
        Long seed,

        @Schema(description = "The mentees' side.") @Valid NewWeights weights,

        @Schema(description = "The mentors' side.") @Valid NewWeights mentorWeights,

        @Schema(description = "A mentor whom the mentee's own score puts lower is not proposed to her; 0 when absent.")
        @Min(0)
        @Max(100)
        Integer leastMenteeScore,

        @Schema(description = "A mentee whom the mentor's own score puts lower is not proposed to the mentor; 0 when absent.")
        @Min(0)
        @Max(100)
        Integer leastMentorScore,

        @Schema(description = "Where mentees stand whose proposals have failed before: before others with the same score"
                + " (AMONG_EQUALS, when absent), or before all.")
        Policy.Priority priority,

        @Schema(description = "FAIR: what share of the most pairs may be given up for a higher floor, in thousandths;"
                + " 0 when absent.")
        @Min(0)
        @Max(1000)
        Integer fairnessSlack) {
    /** How much each part of the score counts, 0 to 100; what is absent keeps its default. */
    record NewWeights(
            @Min(0) @Max(100) Integer field,
            @Min(0) @Max(100) Integer topics,
            @Min(0) @Max(100) Integer seniority,
            @Min(0) @Max(100) Integer zone,
            @Min(0) @Max(100) Integer formats,
            @Min(0) @Max(100) Integer languages) {
        @Schema(hidden = true)
        @AssertTrue(message = "one weight must be above 0")
        boolean isSomethingWeighed() {
            return Stream.of(field, topics, seniority, zone, formats, languages).anyMatch(w -> w == null || w > 0);
        }

        Weights over(Weights usual) {
            return new Weights(
                    field == null ? usual.field() : field,
                    topics == null ? usual.topics() : topics,
                    seniority == null ? usual.seniority() : seniority,
                    zone == null ? usual.zone() : zone,
                    formats == null ? usual.formats() : formats,
                    languages == null ? usual.languages() : languages);
        }
    }

    Policy policy() {
        var usual = Policy.DEFAULT;
        return new Policy(
                weights == null ? usual.mentee() : weights.over(usual.mentee()),
                mentorWeights == null ? usual.mentor() : mentorWeights.over(usual.mentor()),
                Objects.requireNonNullElse(leastMenteeScore, usual.leastMenteeScore()),
                Objects.requireNonNullElse(leastMentorScore, usual.leastMentorScore()),
                Objects.requireNonNullElse(priority, usual.priority()),
                usual.listLength(),
                usual.bucketBudget(),
                usual.totalBudget(),
                Objects.requireNonNullElse(fairnessSlack, usual.fairnessSlack()));
    }
}
