package org.mentorher.learning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** A material in one language, as staff write it. */
@Schema(description = "A material in one language, as staff write it. A draft may leave anything out.")
record WordingView(
        @Schema(nullable = true, examples = "The first meeting") @Text(max = 120)
        String title,

        @Schema(nullable = true, description = "One or two sentences.") @Text(max = 300, lines = true)
        String summary,

        @Schema(nullable = true, description = "Markdown (CommonMark).") @Text(max = 12_000, lines = true, links = true)
        String text,

        @Schema(
                nullable = true,
                description =
                        "Three questions as headings (`## `), below each its choices as a task list (`- [x] ` for the"
                                + " right one, `- [ ] ` for the others), below each choice why.")
        @Text(max = 5_000, lines = true, links = true)
        String check) {
    WordingView(Wording wording) {
        this(wording.title(), wording.summary(), wording.text(), wording.check());
    }

    Wording wording() {
        return new Wording(title, summary, text, check);
    }
}
