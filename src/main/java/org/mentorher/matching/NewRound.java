package org.mentorher.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.shared.Problem;

/** How a round is to be run. */
@Schema(examples = "{\"method\":\"STABLE\",\"seed\":2018,\"weights\":{\"field\":40}}")
record NewRound(
        @Schema(
                description = METHODS,
                enumeration = {"STABLE", "OPTIMAL", "FAIR"})
        @NotNull
        Method method,

        @Schema(description = "Settles ties; 0 when absent.")
        Long seed,

        @Schema(
                description =
                        "How much each part of a mentee's score counts; `policy.weights` says the same and goes first.")
        @Valid
        NewPolicy.NewWeights weights,

        @Schema(description = "All other rules.") @Valid NewPolicy policy) {
    static final String METHODS = "STABLE: no pair would both rather have each other. OPTIMAL: the most pairs, then the"
            + " highest total score. FAIR: the worst pair as good as possible, then as OPTIMAL.";

    /** The method, if rounds may use it. */
    static Method forPeople(Method method) {
        if (method == Method.GREEDY) throw Problem.invalid("method", "{mentorher.method.greedy}");
        return method;
    }

    Policy rules() {
        var byWeights = new NewPolicy(weights, null, null, null, null, null).over(Policy.DEFAULT);
        return policy == null ? byWeights : policy.over(byWeights);
    }
}
