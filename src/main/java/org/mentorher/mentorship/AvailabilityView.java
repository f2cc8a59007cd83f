package org.mentorher.mentorship;

import java.time.DayOfWeek;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a mentor usually has time. */
@Schema(description = "When a mentor usually has time in a week.", examples = """
        {"timeZone":"Africa/Nairobi","hours":[{"day":"TUESDAY","from":"09:00","until":"11:30"}],"version":0}""")
record AvailabilityView(
        @Schema(description = "Of the mentor profile.") String timeZone,
        List<HoursView> hours,

        @Schema(description = "-1 before the first were written.")
        long version) {
    /** Hours of one weekday; until 00:00 for the end of the day. */
    record HoursView(DayOfWeek day, String from, String until) {}
}
