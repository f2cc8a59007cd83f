package org.mentorher.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Report;
import org.mentorher.matching.engine.Weights;

/** A round and, once it is done, its report. */
record RoundView(
        UUID id,
        Round.Stage stage,
        Method method,
        long seed,
        Weights weights,
        Instant createdAt,

        @Schema(nullable = true, description = "Same inputs, seed, method and weights: same hash.")
        String inputHash,

        @Schema(nullable = true) Integer mentees,
        @Schema(nullable = true) Integer mentors,
        @Schema(nullable = true) Integer seats,
        @Schema(nullable = true) Long candidatePairs,
        @Schema(nullable = true) Integer matched,
        @Schema(nullable = true) Integer unmatched,

        @Schema(nullable = true, description = "Pairs who would both rather have each other; 0 under STABLE.")
        Long blockingPairs,

        @Schema(nullable = true, description = "Mean place of the matched mentor in the mentee's order, 1 is best.")
        Double meanRank,

        @Schema(nullable = true, description = "Mean score of the pairs, 0 to 100.")
        Double scoreMean,

        @Schema(nullable = true) Long durationMillis) {
    RoundView(Round round) {
        this(round, round.report);
    }

    private RoundView(Round round, Report report) {
        this(
                round.id,
                round.stage,
                round.method,
                round.seed,
                round.weights,
                round.createdAt,
                report == null ? null : report.inputHash(),
                report == null ? null : report.mentees(),
                report == null ? null : report.mentors(),
                report == null ? null : report.seats(),
                report == null ? null : report.candidatePairs(),
                report == null ? null : report.matched(),
                report == null ? null : report.unmatched(),
                report == null ? null : report.blockingPairs(),
                report == null ? null : report.meanRank(),
                report == null ? null : report.scoreMean(),
                report == null
                        ? null
                        : Duration.between(round.startedAt, round.finishedAt).toMillis());
    }
}
