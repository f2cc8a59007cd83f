package org.mentorher.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.engine.Quality;
import org.mentorher.matching.engine.Report;
import org.mentorher.matching.engine.Weights;

/** A round and, once it is done, its report. */
@Schema(description = "A round and, once it is done, its report.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a93","stage":"DONE","method":"STABLE","seed":2018,
                "weights":{"field":40,"topics":25,"seniority":15,"zone":10,"formats":10,"languages":10},
                "createdAt":"2026-11-23T09:00:00Z","inputHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "mentees":120,"mentors":50,"seats":96,"candidatePairs":1830,"matched":91,"unmatched":29,"blockingPairs":0,
                "meanRank":1.7,"scoreMean":71.4,"durationMillis":182}""")
record RoundView(
        UUID id,
        Round.Stage stage,
        Method method,
        long seed,
        Weights weights,

        @Schema(description = "All rules of the round, the weights of both sides among them.")
        Policy policy,

        Instant createdAt,

        @Schema(nullable = true, description = "How far it has come; null unless RUNNING.")
        ProgressView progress,

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

        @Schema(nullable = true) Long durationMillis,

        @Schema(
                nullable = true,
                description =
                        "What is claimed of the matching; `market` and `matching` of the round let anyone check it.")
        CertificateView certificate,

        @Schema(nullable = true, description = "How good it is for those in it.")
        Quality quality) {
    RoundView(Round round) {
        this(round, round.report, null);
    }

    RoundView(Round round, JobProgress progress) {
        this(
                round,
                round.report,
                round.stage == Round.Stage.RUNNING && progress != null ? new ProgressView(progress) : null);
    }

    /** Whether it has not ended yet. */
    public boolean waits() {
        return stage == Round.Stage.QUEUED || stage == Round.Stage.RUNNING;
    }

    /** Matched mentees of a hundred. */
    public int percent() {
        return mentees == null || mentees == 0 ? 0 : Math.round(100f * matched / mentees);
    }

    public int seatsLeft() {
        return seats == null ? 0 : seats - matched;
    }

    /** How much of the running step is done, of a hundred. */
    public int stepPercent() {
        return progress == null ? 0 : progress.percent();
    }

    /** The running step; empty until the first is known. */
    public String step() {
        return progress == null || progress.step() == null ? "" : progress.step();
    }

    /** Whether it was asked to stop. */
    public boolean stopping() {
        return progress != null && progress.cancelled();
    }

    /** @param weight in hundredths of a point */
    public double points(long weight) {
        return weight / 100.0;
    }

    public double seconds() {
        return durationMillis == null ? 0 : durationMillis / 1000.0;
    }

    private RoundView(Round round, Report report, ProgressView progress) {
        this(
                round.id,
                round.stage,
                round.method,
                round.seed,
                round.weights,
                round.policy(),
                round.createdAt,
                progress,
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
                        : Duration.between(round.startedAt, round.finishedAt).toMillis(),
                report == null || report.certificate() == null ? null : new CertificateView(report.certificate()),
                report == null ? null : report.quality());
    }
}
