package org.mentorher.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Certificate;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;

/** What is claimed of a matching, and all that is needed to check it. */
@Schema(nullable = true, description = "What is claimed of a matching, and all that is needed to check it.")
record CertificateView(
        Method method,

        @Schema(description = "Pairs who would both rather have each other; 0 proves stability.")
        long blockingPairs,

        @Schema(description = "The most pairs that any matching of the same candidates has.")
        int mostPairs,

        @Schema(description = "Sum over the pairs of both sides' scores, in hundredths of a point.")
        long weight,

        @Schema(
                nullable = true,
                description =
                        "How much more the weight could be at most with as many pairs; below 1 proves that it could"
                                + " not be more. Null where the method claims nothing of the kind.")
        Double dualityGap,

        @Schema(description = "SHA-256 over market, policy, method and seed.")
        String inputHash,

        Policy policy,
        long seed,

        @Schema(description = "Another one may give another result.")
        String engineVersion) {
    CertificateView(Certificate c) {
        this(
                c.method(),
                c.blockingPairs(),
                c.mostPairs(),
                c.weight(),
                c.dualityGap(),
                c.inputHash(),
                c.policy(),
                c.seed(),
                c.engineVersion());
    }
}
