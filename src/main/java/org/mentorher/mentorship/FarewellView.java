package org.mentorher.mentorship;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said at parting, as one of the two reads it. */
@Schema(description = "What I said at parting, and the other one's words to me.", examples = """
        {"rating":5,"again":true,"thanks":"You made me ask for the lead.","publish":true,"block":false,
        "saidAt":"2026-11-23T09:00:00Z","received":"It was a pleasure."}""")
record FarewellView(
        @Schema(nullable = true) Integer rating,
        boolean again,
        @Schema(nullable = true) String thanks,
        boolean publish,
        boolean block,

        @Schema(nullable = true, description = "Null where I have said nothing.")
        Instant saidAt,

        @Schema(nullable = true, description = "The other one's words to me.")
        String received) {
    static FarewellView of(Farewell mine, boolean block, Farewell theirs) {
        var received = theirs == null ? null : theirs.thanks;
        return mine == null
                ? new FarewellView(null, false, null, false, block, null, received)
                : new FarewellView(mine.rating, mine.again, mine.thanks, mine.publish, block, mine.saidAt, received);
    }
}
