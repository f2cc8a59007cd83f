package org.mentorher.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.engine.Weights;

/** The rules by which a market is matched; what is absent keeps its default. */
@Schema(examples = "{\"weights\":{\"field\":40},\"leastMenteeScore\":50}")
record NewPolicy(
        @Schema(description = "The mentees' side.") @Valid NewWeights weights,

        @Schema(description = "The mentors' side.") @Valid NewWeights mentorWeights,

        @Schema(description = "A mentor whom the mentee's own score puts lower is not proposed to her; 0 when absent.")
        @Min(0)
        @Max(100)
        Integer leastMenteeScore,

        @Schema(
                description =
                        "A mentee whom the mentor's own score puts lower is not proposed to the mentor; 0 when absent.")
        @Min(0)
        @Max(100)
        Integer leastMentorScore,

        @Schema(
                description =
                        "Where mentees stand whose proposals have failed before: before others with the same score"
                                + " (AMONG_EQUALS, when absent), or before all.")
        Policy.Priority priority,

        @Schema(
                description = "FAIR: what share of the most pairs may be given up for a higher floor, in thousandths;"
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
        @AssertTrue(message = "{mentorher.weights}")
        boolean isSomethingWeighed() {
            return Stream.of(field, topics, seniority, zone, formats, languages).anyMatch(w -> w == null || w > 0);
        }

        private static Weights over(Weights usual, NewWeights chosen) {
            if (chosen == null) return usual;
            return new Weights(
                    Objects.requireNonNullElse(chosen.field, usual.field()),
                    Objects.requireNonNullElse(chosen.topics, usual.topics()),
                    Objects.requireNonNullElse(chosen.seniority, usual.seniority()),
                    Objects.requireNonNullElse(chosen.zone, usual.zone()),
                    Objects.requireNonNullElse(chosen.formats, usual.formats()),
                    Objects.requireNonNullElse(chosen.languages, usual.languages()));
        }
    }

    Policy over(Policy usual) {
        return new Policy(
                NewWeights.over(usual.mentee(), weights),
                NewWeights.over(usual.mentor(), mentorWeights),
                Objects.requireNonNullElse(leastMenteeScore, usual.leastMenteeScore()),
                Objects.requireNonNullElse(leastMentorScore, usual.leastMentorScore()),
                Objects.requireNonNullElse(priority, usual.priority()),
                usual.listLength(),
                usual.bucketBudget(),
                usual.totalBudget(),
                Objects.requireNonNullElse(fairnessSlack, usual.fairnessSlack()));
    }
}
