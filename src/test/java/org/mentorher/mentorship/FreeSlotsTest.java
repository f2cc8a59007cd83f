package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekly hours on a clock that is put forward and back, and what is left of them beside other sessions. */
class FreeSlotsTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final Duration HOUR = Duration.ofHours(1);

    /** Clocks go forward on 8 March 2026 in New York and on 29 March in London; in Nairobi never. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-03T14:00:00Z 2026-03-10T13:00:00Z 2026-03-17T13:00:00Z 2026-03-24T13:00:00Z",
        "Europe/London,    2026-03-03T09:00:00Z 2026-03-10T09:00:00Z 2026-03-17T09:00:00Z 2026-03-24T09:00:00Z",
        "Africa/Nairobi,   2026-03-03T06:00:00Z 2026-03-10T06:00:00Z 2026-03-17T06:00:00Z 2026-03-24T06:00:00Z"
    })
    void nine_on_tuesdays_stays_nine_on_the_mentors_clock(String zone, String expected) {
        var slots = slots(ZoneId.of(zone), hours(DayOfWeek.TUESDAY, "09:00", "10:00"))
                .next(HOUR, Instant.parse("2026-03-01T00:00:00Z"), 10);
        assertThat(slots).map(Instant::toString).containsExactly(expected.split(" "));
        assertThat(slots)
                .allSatisfy(at ->
                        assertThat(at.atZone(ZoneId.of(zone)).toLocalTime()).isEqualTo(LocalTime.of(9, 0)));
    }

    @Test
    void one_moment_is_written_on_both_clocks_while_their_distance_changes() {
        // four hours apart instead of five, between the two dates
        var clocks = new Clocks(NEW_YORK, LONDON, java.util.Locale.UK);
        assertThat(clocks.at(Instant.parse("2026-03-05T14:00:00Z")).own()).contains("5 March", "09:00", "(New York)");
        assertThat(clocks.at(Instant.parse("2026-03-05T14:00:00Z")).others()).contains("14:00", "(London)");
        assertThat(clocks.at(Instant.parse("2026-03-12T13:00:00Z")).own()).contains("09:00");
        assertThat(clocks.at(Instant.parse("2026-03-12T13:00:00Z")).others()).contains("13:00");
        assertThat(clocks.at(Instant.parse("2026-04-02T13:00:00Z")).own()).contains("09:00");
        assertThat(clocks.at(Instant.parse("2026-04-02T13:00:00Z")).others()).contains("14:00");
    }

    @Test
    void clocks_that_show_the_same_are_written_once_as_long_as_they_do() {
        var clocks = new Clocks(LONDON, ZoneId.of("Africa/Accra"), java.util.Locale.UK);
        assertThat(clocks.at(Instant.parse("2026-03-12T13:00:00Z")).others()).isNull();
        assertThat(clocks.at(Instant.parse("2026-04-02T13:00:00Z")).others()).contains("13:00", "(Accra)");
    }

    @Test
    void an_hour_that_is_skipped_is_not_offered() {
        // 02:00 to 03:00 does not exist on 8 March in New York
        var night = hours(DayOfWeek.SUNDAY, "01:00", "04:00");
        var slots = slots(NEW_YORK, night).next(HOUR, Instant.parse("2026-03-08T00:00:00Z"), 2);
        assertThat(slots)
                .map(at -> at.atZone(NEW_YORK).toLocalTime().toString())
                .containsExactly("01:00", "03:00");
        assertThat(night.on(LocalDate.of(2026, 3, 8), NEW_YORK))
                .isEqualTo(new WeeklyHours.Span(
                        Instant.parse("2026-03-08T06:00:00Z"), Instant.parse("2026-03-08T08:00:00Z")));
    }

    @Test
    void hours_that_begin_or_end_in_a_gap_begin_and_end_behind_it() {
        var gap = Instant.parse("2026-03-08T07:00:00Z");
        assertThat(hours(DayOfWeek.SUNDAY, "02:30", "04:00").on(LocalDate.of(2026, 3, 8), NEW_YORK))
                .isEqualTo(new WeeklyHours.Span(gap, Instant.parse("2026-03-08T08:00:00Z")));
        var within = hours(DayOfWeek.SUNDAY, "02:00", "02:45");
        assertThat(within.on(LocalDate.of(2026, 3, 8), NEW_YORK)).isEqualTo(new WeeklyHours.Span(gap, gap));
        assertThat(slots(NEW_YORK, within).next(Duration.ofMinutes(30), Instant.parse("2026-03-08T00:00:00Z"), 1))
                .map(Instant::toString)
                .containsExactly("2026-03-15T06:00:00Z");
    }

    @Test
    void an_hour_that_comes_twice_is_offered_twice_within_longer_hours() {
        // 01:00 to 02:00 comes twice on 25 October in London
        var slots = slots(LONDON, hours(DayOfWeek.SUNDAY, "00:00", "03:00"))
                .next(HOUR, Instant.parse("2026-10-24T12:00:00Z"), 4);
        assertThat(slots)
                .map(Instant::toString)
                .containsExactly(
                        "2026-10-24T23:00:00Z", "2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00Z");
    }

    @Test
    void hours_within_what_comes_twice_mean_its_first_time() {
        assertThat(hours(DayOfWeek.SUNDAY, "01:00", "01:45").on(LocalDate.of(2026, 10, 25), LONDON))
                .isEqualTo(new WeeklyHours.Span(
                        Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T00:45:00Z")));
    }

    @Test
    void midnight_as_an_end_is_the_end_of_the_day() {
        var evening = hours(DayOfWeek.MONDAY, "22:00", "00:00");
        assertThat(evening.ordered()).isTrue();
        assertThat(evening.on(LocalDate.of(2026, 11, 23), NAIROBI).until()).isEqualTo("2026-11-23T21:00:00Z");
        assertThat(hours(DayOfWeek.MONDAY, "10:00", "09:00").ordered()).isFalse();
        assertThat(hours(DayOfWeek.MONDAY, "10:00", "10:00").ordered()).isFalse();
        assertThat(evening.meets(hours(DayOfWeek.MONDAY, "23:00", "23:30"))).isTrue();
        assertThat(evening.meets(hours(DayOfWeek.MONDAY, "20:00", "22:00"))).isFalse();
        assertThat(evening.meets(hours(DayOfWeek.TUESDAY, "23:00", "23:30"))).isFalse();
    }

    @Test
    void other_sessions_are_left_out_and_what_remains_beside_them_is_offered() {
        var busy = List.of(span("2026-11-24T06:30:00Z", "2026-11-24T07:20:00Z"));
        var free = new FreeSlots(List.of(hours(DayOfWeek.TUESDAY, "09:00", "12:00")), NAIROBI, busy);
        assertThat(free.next(HOUR, Instant.parse("2026-11-23T09:00:00Z"), 2))
                .map(Instant::toString)
                .containsExactly("2026-11-24T07:30:00Z", "2026-12-01T06:00:00Z");
        assertThat(free.next(Duration.ofMinutes(30), Instant.parse("2026-11-23T09:00:00Z"), 3))
                .map(Instant::toString)
                .containsExactly("2026-11-24T06:00:00Z", "2026-11-24T07:30:00Z", "2026-11-24T08:00:00Z");
    }

    @Test
    void nothing_is_offered_that_is_over_or_too_long() {
        var free = slots(NAIROBI, hours(DayOfWeek.TUESDAY, "09:00", "11:00"));
        assertThat(free.next(HOUR, Instant.parse("2026-11-24T06:01:00Z"), 1))
                .containsExactly(Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(free.next(Duration.ofMinutes(121), Instant.parse("2026-11-23T09:00:00Z"), 5))
                .isEmpty();
        assertThat(slots(NAIROBI).next(HOUR, Instant.parse("2026-11-23T09:00:00Z"), 5))
                .isEmpty();
    }

    @Test
    void one_day_leaves_room_for_others() {
        var free =
                slots(NAIROBI, hours(DayOfWeek.TUESDAY, "08:00", "18:00"), hours(DayOfWeek.THURSDAY, "08:00", "18:00"));
        var days = free.next(HOUR, Instant.parse("2026-11-23T09:00:00Z"), 6).stream()
                .map(at -> at.atZone(NAIROBI).getDayOfWeek());
        assertThat(days)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.generate(() -> DayOfWeek.TUESDAY).limit(4),
                                Stream.generate(() -> DayOfWeek.THURSDAY).limit(2))
                        .toList());
    }

    private static FreeSlots slots(ZoneId zone, WeeklyHours... hours) {
        return new FreeSlots(List.of(hours), zone, List.of());
    }

    private static WeeklyHours hours(DayOfWeek day, String from, String until) {
        return new WeeklyHours(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static WeeklyHours.Span span(String from, String until) {
        return new WeeklyHours.Span(Instant.parse(from), Instant.parse(until));
    }
}
