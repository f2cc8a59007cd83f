package org.mentorher.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a running job has come. */
@Schema(
        nullable = true,
        description = "How far a running job has come.",
        examples = "{\"step\":\"WRITING\",\"done\":4500,\"all\":10000,\"cancelled\":false}")
record ProgressView(
        @Schema(
                nullable = true,
                description =
                        "What it does: READING, CANDIDATES, MATCHING, EXPLAINING, WRITING, COMPARING or a part of these.")
        String step,

        @Schema(description = "How much of the step is done, of `all`.")
        long done,

        long all,

        @Schema(description = "Whether it was asked to stop.")
        boolean cancelled) {
    /** How much of the step is done, of a hundred. */
    public int percent() {
        return all == 0 ? 0 : (int) Math.min(100, done * 100 / all);
    }

    ProgressView(JobProgress progress) {
        this(progress.step, progress.done, progress.all, progress.cancelled);
    }
}
