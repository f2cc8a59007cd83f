package org.mentorher.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Quality;
import org.mentorher.matching.engine.Report;

/** The figures of a simulation. */
@Schema(nullable = true, description = "The figures of a simulation.")
record ReportView(
        int mentees,
        int mentors,
        int seats,
        long candidatePairs,

        @Schema(description = "Mentees whose lists the budgets cut, so that they may have had better candidates.")
        int cutLists,

        int matched,
        int unmatched,
        CertificateView certificate,
        Quality quality) {
    ReportView(Report r) {
        this(
                r.mentees(),
                r.mentors(),
                r.seats(),
                r.candidatePairs(),
                r.cutLists(),
                r.matched(),
                r.unmatched(),
                new CertificateView(r.certificate()),
                r.quality());
    }
}
