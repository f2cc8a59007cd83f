package org.mentorher.mentorship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** What one of the two says at parting; nothing of it has to be said. */
@Schema(examples = "{\"rating\":5,\"again\":true,\"thanks\":\"You made me ask for the lead.\",\"publish\":true}")
record NewFarewell(
        @Min(1) @Max(5) @Schema(description = "How it went, 1 to 5; the other one never sees it.")
        Integer rating,

        @Schema(description = "The mentee wants another mentor: her request is open again and goes first among equals.")
        Boolean again,

        @Text(max = 600, lines = true) @Schema(description = "Words to the other one, who reads them.")
        String thanks,

        @Schema(description = "Whether the programme may quote the words in public, with the name of who says them.")
        Boolean publish,

        @Schema(description = "The two are never proposed to each other again, for good; the other one never learns.")
        Boolean block) {
    boolean wantsAnother() {
        return Boolean.TRUE.equals(again);
    }

    boolean publishes() {
        return Boolean.TRUE.equals(publish);
    }

    boolean blocks() {
        return Boolean.TRUE.equals(block);
    }
}
