package org.mentorher.mentorship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** An end, and whatever one of the two wants to say with it; all of it may be left out. */
@Schema(
        examples = {
            "{\"outcome\":\"ENDED\"}",
            "{\"outcome\":\"COMPLETED\",\"rating\":5,\"again\":true,\"thanks\":\"You made me ask for the lead.\",\"publish\":true}"
        })
record NewClosure(
        @Schema(description = "COMPLETED when the goals are reached; ENDED when absent.")
        Mentorship.Outcome outcome,

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
    /** Null where nothing was said. */
    NewFarewell farewell() {
        return Stream.of(rating, again, thanks, publish, block).allMatch(Objects::isNull)
                ? null
                : new NewFarewell(rating, again, thanks, publish, block);
    }
}
