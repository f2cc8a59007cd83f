package org.mentorher.mentorship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's own notes. */
@Schema(
        description = "What the caller noted for herself; nobody else reads it.",
        examples = "{\"text\":\"Ask for the numbers before the talk.\",\"version\":0}")
record NotesView(
        @Schema(nullable = true) String text,

        @Schema(description = "-1 before the first were written.")
        long version) {}
