package org.mentorher.mentorship;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When two people could meet: within the weekly hours of one of them, and not while either is in another session.
 *
 * @param zone whose clock the hours are read from
 * @param busy when it is not possible
 */
record FreeSlots(List<WeeklyHours> hours, ZoneId zone, List<WeeklyHours.Span> busy) {
    /** How far ahead slots are looked for. */
    static final int DAYS = 28;

    /** So many of one day at most, that there are others to choose from. */
    private static final int A_DAY = 4;

    /**
     * The next ones, none overlapping another.
     *
     * @param from the earliest start
     * @param most how many at most
     */
    List<Instant> next(Duration length, Instant from, int most) {
        var slots = new ArrayList<Instant>();
        var today = from.atZone(zone).toLocalDate();
        for (int day = 0; day < DAYS && slots.size() < most; day++) {
            var date = today.plusDays(day);
            var ofDay = hours.stream()
                    .filter(h -> h.day() == date.getDayOfWeek())
                    .map(h -> h.on(date, zone))
                    .sorted(Comparator.comparing(WeeklyHours.Span::from))
                    .flatMap(span -> within(span, length, from).stream())
                    .limit(Math.min(A_DAY, most - slots.size()))
                    .toList();
            slots.addAll(ofDay);
        }
        return slots;
    }

    private List<Instant> within(WeeklyHours.Span span, Duration length, Instant from) {
        var slots = new ArrayList<Instant>();
        for (var start = span.from(); !start.plus(length).isAfter(span.until()); ) {
            var slot = new WeeklyHours.Span(start, start.plus(length));
            var taken = busy.stream().filter(slot::meets).findFirst();
            if (taken.isEmpty() && !start.isBefore(from)) slots.add(start);
            // the next free moment after what is in the way, on the quarter of an hour
            start = taken.map(b -> quarter(b.until())).orElse(slot.until());
        }
        return slots;
    }

    private static Instant quarter(Instant at) {
        var quarter = Duration.ofMinutes(15).toSeconds();
        return Instant.ofEpochSecond(Math.ceilDiv(at.getEpochSecond() + (at.getNano() > 0 ? 1 : 0), quarter) * quarter);
    }
}
