package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** When a mentor usually has time in a week. */
@Entity
@Table(name = "availability")
class Availability {
    /** Hours as they are kept: in words that JSON has. */
    record Kept(String day, String from, String until) {
        WeeklyHours hours() {
            return new WeeklyHours(DayOfWeek.valueOf(day), LocalTime.parse(from), LocalTime.parse(until));
        }
    }

    @Id
    UUID member;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Kept> hours = List.of();

    Instant updatedAt;

    @Version
    long version;

    protected Availability() {}

    Availability(UUID member) {
        this.member = member;
    }

    void write(List<WeeklyHours> hours, Instant now) {
        this.hours = hours.stream()
                .sorted(Comparator.comparing(WeeklyHours::day).thenComparing(WeeklyHours::from))
                .map(h -> new Kept(h.day().name(), h.from().toString(), h.until().toString()))
                .toList();
        this.updatedAt = now;
    }

    List<WeeklyHours> hours() {
        return hours.stream().map(Kept::hours).toList();
    }
}
