package org.mentorher.mentorship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** Notes as they shall be from now on. */
@Schema(examples = "{\"text\":\"Ask for the numbers of the last quarter before the talk.\"}")
record NewNotes(
        @Schema(description = "Up to 4000 characters; null for none.") @Text(max = 4000, lines = true, links = true)
        String text) {}
