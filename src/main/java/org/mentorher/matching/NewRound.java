package org.mentorher.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Weights;

/** How a round is to be run. */
@Schema(examples = "{\"method\":\"STABLE\",\"seed\":2018,\"weights\":{\"field\":40}}")
record NewRound(
        @NotNull Method method,

        @Schema(description = "Settles ties; 0 when absent.")
        Long seed,

        @Valid NewWeights weights) {
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

    Weights chosen() {
        return weights == null ? Weights.DEFAULT : weights.over(Weights.DEFAULT);
    }
}
