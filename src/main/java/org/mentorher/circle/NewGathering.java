package org.mentorher.circle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.TimeZoneName;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Text;

/** A gathering as a moderator plans it: a time on the clock of a place, so that it stays at six in the evening when clocks change. */
@Schema(examples = """
        {"begins":"2026-12-10T18:00","timeZone":"Africa/Nairobi","minutes":90,"link":"https://meet.example/numbers-after-nine","topic":"Asking for more pay"}""")
record NewGathering(
        @NotNull
        @Schema(description = "Local date and time in the zone, without an offset.", examples = "2026-12-10T18:00")
        @Pattern(regexp = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:00)?", message = "{mentorher.gathering.begins}")
        String begins,

        @NotNull @TimeZoneName String timeZone,

        @NotNull
        @Min(value = 30, message = "{mentorher.gathering.minutes}")
        @Max(value = 240, message = "{mentorher.gathering.minutes}")
        Integer minutes,

        @Text(max = 200) @Schema(description = "Where to meet, if not online only.")
        String place,

        @Size(max = 500, message = "{mentorher.gathering.link}")
        @Pattern(regexp = "https://[^\\s\\p{Cntrl}]+", message = "{mentorher.gathering.link}")
        @Schema(description = "Where to meet online; members only see it.")
        String link,

        @NotNull @Text(max = 200) String topic) {
    /**
     * When it begins.
     *
     * @throws Problem 422 for a day that does not exist or a time that has passed
     */
    Instant beginsAt(Instant now) {
        try {
            var at = LocalDateTime.parse(begins).atZone(ZoneId.of(timeZone)).toInstant();
            if (at.isBefore(now)) throw Problem.invalid("begins", "{mentorher.gathering.past}");
            return at;
        } catch (DateTimeException e) {
            throw Problem.invalid("begins", "{mentorher.gathering.begins}");
        }
    }

    /** Somebody has to know where to go. */
    void requireSomewhere() {
        if (place == null && link == null) throw Problem.invalid("place", "{mentorher.gathering.somewhere}");
    }
}
