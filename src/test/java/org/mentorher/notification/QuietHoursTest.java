package org.mentorher.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due in quiet hours waits for their end, whatever the clock does meanwhile. */
class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        // over midnight
        "21, 7, Africa/Nairobi, 2026-11-22T17:59:59Z, 2026-11-22T17:59:59Z",
        "21, 7, Africa/Nairobi, 2026-11-22T18:00:00Z, 2026-11-23T04:00:00Z",
        "21, 7, Africa/Nairobi, 2026-11-22T22:30:00Z, 2026-11-23T04:00:00Z",
        "21, 7, Africa/Nairobi, 2026-11-23T03:59:59Z, 2026-11-23T04:00:00Z",
        "21, 7, Africa/Nairobi, 2026-11-23T04:00:00Z, 2026-11-23T04:00:00Z",
        // within one day
        "13, 15, Asia/Ho_Chi_Minh, 2026-11-22T06:30:00Z, 2026-11-22T08:00:00Z",
        "13, 15, Asia/Ho_Chi_Minh, 2026-11-22T08:00:00Z, 2026-11-22T08:00:00Z",
        "0, 23, UTC, 2026-11-22T00:00:00Z, 2026-11-22T23:00:00Z",
        // the night in which Madrid skips the hour from 2 to 3: the end at 2 is the moment of 3
        "22, 2, Europe/Madrid, 2026-03-29T00:30:00Z, 2026-03-29T01:00:00Z",
        "22, 7, Europe/Madrid, 2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z",
        // the night in which Madrid has the hour from 2 to 3 twice: an hour longer, and the first of two ends counts
        "22, 7, Europe/Madrid, 2026-10-24T21:00:00Z, 2026-10-25T06:00:00Z",
        "22, 2, Europe/Madrid, 2026-10-24T21:00:00Z, 2026-10-25T00:00:00Z",
        // the same weekend in New York, a week later, at other hours
        "21, 7, America/New_York, 2026-11-01T04:30:00Z, 2026-11-01T12:00:00Z",
        // half an hour of summer time
        "20, 6, Australia/Lord_Howe, 2026-10-03T12:00:00Z, 2026-10-03T19:00:00Z",
    })
    void a_mail_waits_for_their_end(int from, int until, String zone, Instant now, Instant end) {
        assertThat(new QuietHours(from, until).end(now, ZoneId.of(zone))).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago"
            })
    void nothing_waits_for_long_and_nothing_comes_while_they_last(String zone) {
        var here = ZoneId.of(zone);
        for (var hours : new QuietHours[] {new QuietHours(21, 7), new QuietHours(1, 2), new QuietHours(2, 1)}) {
            var start = Instant.parse("2026-01-01T00:00:00Z");
            for (var now = start;
                    now.isBefore(start.plus(Duration.ofDays(365)));
                    now = now.plus(Duration.ofMinutes(20))) {
                var end = hours.end(now, here);
                assertThat(Duration.between(now, end)).isBetween(Duration.ZERO, Duration.ofHours(24));
                assertThat(hours.end(end, here))
                        .as("%s, %s at %s", zone, hours, now)
                        .isEqualTo(end);
            }
        }
    }

    @Test
    void the_daily_hour_comes_once_a_day_in_every_zone_and_year() {
        for (var zone : new String[] {
            "Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Asia/Beirut", "UTC"
        }) {
            var here = ZoneId.of(zone);
            for (int hour = 0; hour < 24; hour++) {
                var daily = new DailyHour(hour);
                var at = daily.next(Instant.parse("2026-01-01T00:00:00Z"), here);
                var day = at.atZone(here).toLocalDate();
                for (int i = 0; i < 366; i++) {
                    var next = daily.next(at, here);
                    day = day.plusDays(1);
                    assertThat(next.atZone(here).toLocalDate())
                            .as("%s, %d o'clock", zone, hour)
                            .isEqualTo(day);
                    assertThat(next.atZone(here).getHour()).isBetween(hour, Math.min(hour + 1, 23));
                    // whenever in between somebody asks, it is this one
                    assertThat(daily.next(next.minusMillis(1), here)).isEqualTo(next);
                    at = next;
                }
            }
        }
    }
}
