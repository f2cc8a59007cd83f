package org.mentorher.mentorship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Problem;

/** When a mentor usually has time. */
@Schema(examples = "{\"hours\":[{\"day\":\"TUESDAY\",\"from\":\"09:00\",\"until\":\"11:30\"}]}")
record NewAvailability(
        @Schema(description = "Up to 21, of which none overlap; none for no usual hours.")
        @NotNull @Size(max = 21, message = "{mentorher.entries}")
        List<@NotNull @Valid NewHours> hours) {
    /** Hours of one weekday. */
    record NewHours(
            @NotNull DayOfWeek day,

            @Schema(description = "On the clock of the mentor profile.")
            @NotNull
            @Pattern(regexp = NewHours.TIME, message = "{mentorher.time}")
            String from,

            @Schema(description = "Later than `from`; 00:00 for the end of the day.")
            @NotNull
            @Pattern(regexp = NewHours.TIME, message = "{mentorher.time}")
            String until) {
        static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

        WeeklyHours hours() {
            return new WeeklyHours(day, LocalTime.parse(from), LocalTime.parse(until));
        }
    }

    /** @throws Problem 422 where hours end before they begin, or overlap */
    List<WeeklyHours> weekly() {
        var weekly = hours.stream().map(NewHours::hours).toList();
        for (int i = 0; i < weekly.size(); i++) {
            if (!weekly.get(i).ordered()) throw Problem.invalid("hours[" + i + "].until", "{mentorher.time.order}");
            for (int j = 0; j < i; j++) {
                if (weekly.get(i).meets(weekly.get(j))) {
                    throw Problem.invalid("hours[" + i + "].from", "{mentorher.time.overlap}");
                }
            }
        }
        return weekly;
    }
}
