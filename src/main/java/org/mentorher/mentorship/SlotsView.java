package org.mentorher.mentorship;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the two could meet. */
@Schema(
        description = "The next times within the mentor's weekly hours at which neither of the two is in another session.",
        examples = "{\"minutes\":60,\"slots\":[\"2026-11-24T06:00:00Z\",\"2026-11-24T07:00:00Z\"]}")
record SlotsView(int minutes, List<Instant> slots) {}
