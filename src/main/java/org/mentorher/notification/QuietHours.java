package org.mentorher.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hours in which a person wants no mail, by the person's own clock; they may go over midnight.
 *
 * @param from the hour in which they begin, 0 to 23
 * @param until the hour with which they end, another one
 */
record QuietHours(int from, int until) {
    /** @return when a mail that is due now may go: now, or the end of these hours */
    Instant end(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        int hour = here.getHour();
        boolean quiet = from < until ? from <= hour && hour < until : from <= hour || hour < until;
        if (!quiet) return now;
        var day = hour < until ? here.toLocalDate() : here.toLocalDate().plusDays(1);
        // an end that a clock change skips is the moment at which the clock goes on
        return day.atTime(LocalTime.of(until, 0)).atZone(zone).toInstant();
    }
}
