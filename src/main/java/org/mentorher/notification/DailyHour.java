package org.mentorher.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hour of a person's day at which the one mail of that day leaves. Each day of the calendar has it once: where a clock
 * change repeats the hour the first counts, where it skips the hour the moment at which the clock goes on.
 *
 * @param hour 0 to 23
 */
record DailyHour(int hour) {
    /** The first that comes after now. */
    Instant next(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var at = today.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
        return at.isAfter(now)
                ? at
                : today.plusDays(1).atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }
}
