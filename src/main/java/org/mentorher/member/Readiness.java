package org.mentorher.member;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What still keeps a mentor profile from being active. Floors to the right of this one answer, each for itself. */
public interface Readiness {
    /** One thing still to be done. */
    record Missing(
            @Schema(examples = "pledge-not-signed") String code,
            @Schema(examples = "Sign the pledge first.") String text) {}

    /** @return what this member still has to do; empty when nothing is missing */
    List<Missing> missing(UUID member);
}
