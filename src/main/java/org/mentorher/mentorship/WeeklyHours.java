package org.mentorher.mentorship;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Hours of one weekday in which somebody usually has time, on that person's own clock.
 *
 * @param until after {@code from}, or midnight for the end of the day
 */
record WeeklyHours(DayOfWeek day, LocalTime from, LocalTime until) {
    /** As long as something: from one moment to another. */
    record Span(Instant from, Instant until) {
        boolean meets(Span other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }
    }

    boolean ordered() {
        return until.equals(LocalTime.MIDNIGHT) || from.isBefore(until);
    }

    boolean meets(WeeklyHours other) {
        return day == other.day
                && (other.until.equals(LocalTime.MIDNIGHT) || from.isBefore(other.until))
                && (until.equals(LocalTime.MIDNIGHT) || other.from.isBefore(until));
    }

    /** These hours on one date. Where clocks are put forward or back meanwhile, they are shorter or longer than usual. */
    Span on(LocalDate date, ZoneId zone) {
        var end = until.equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
        return new Span(first(date.atTime(from), zone), first(end.atTime(until), zone));
    }

    /** The first moment at which a clock there shows this time, or, where it is skipped, has passed it. */
    private static Instant first(LocalDateTime time, ZoneId zone) {
        var skipped = zone.getRules().getTransition(time);
        if (skipped != null && skipped.isGap()) return skipped.getInstant();
        return time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
