package org.mentorher.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorher.notification.NewPreference.Delivery;
import org.mentorher.shared.Problem;

/** How a notice becomes a mail: each choice by itself, and all of them together. */
class PreferenceTest {
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    /** Quiet hours from 21 to 7, the daily mail at 18, both by the clock of Nairobi (UTC+3). */
    @ParameterizedTest(name = "{0} muted={1} daily={2} quiet={3} files={4} at {5}")
    @CsvSource({
        "SESSIONS,  false, false, false, false, 12:00, at once",
        "SESSIONS,  false, false, true,  false, 12:00, at once",
        "SESSIONS,  false, false, true,  false, 22:00, 2026-11-23T04:00:00Z",
        "SESSIONS,  false, true,  false, false, 12:00, 2026-11-22T15:00:00Z",
        "SESSIONS,  false, true,  false, false, 19:00, 2026-11-23T15:00:00Z",
        "SESSIONS,  false, true,  true,  false, 22:00, 2026-11-23T15:00:00Z",
        // what carries files comes by itself, and waits for the end of quiet hours alone
        "SESSIONS,  false, true,  true,  true,  12:00, at once",
        "SESSIONS,  false, true,  true,  true,  22:00, 2026-11-23T04:00:00Z",
        "SESSIONS,  true,  false, false, false, 12:00, never",
        "SESSIONS,  true,  true,  true,  true,  22:00, never",
        "ESSENTIAL, false, true,  true,  false, 22:00, at once",
        "ESSENTIAL, true,  true,  true,  true,  22:00, at once",
    })
    void each_notice_has_its_way(
            Kind kind, boolean muted, boolean daily, boolean quiet, boolean files, String at, String way) {
        var preference = Preference.usual(UUID.randomUUID());
        preference.daily = daily;
        preference.digestHour = 18;
        if (quiet) {
            preference.quietFrom = 21;
            preference.quietUntil = 7;
        }
        if (muted) preference.muted = List.of(kind.name());
        var now = Instant.parse("2026-11-22T" + at + ":00+03:00");
        var expected =
                switch (way) {
                    case "at once" -> new Preference.Way.AtOnce();
                    case "never" -> new Preference.Way.Never();
                    default -> new Preference.Way.Later(Instant.parse(way));
                };
        assertThat(preference.way(kind, files, now, NAIROBI)).isEqualTo(expected);
    }

    @Test
    void whoever_never_chose_hears_of_everything_at_once() {
        var usual = Preference.usual(UUID.randomUUID());
        assertThat(usual.mails()).hasSize(Kind.values().length - 1).doesNotContain(Kind.ESSENTIAL);
        for (var kind : Kind.values()) {
            assertThat(usual.way(kind, false, Instant.EPOCH, NAIROBI)).isEqualTo(new Preference.Way.AtOnce());
        }
    }

    @Test
    void stopping_all_at_once_can_be_undone_to_what_it_was() {
        var preference = Preference.usual(UUID.randomUUID());
        preference.hear(Kind.CIRCLES, false);
        preference.hear(null, false);
        assertThat(preference.mails()).isEmpty();
        assertThat(preference.way(Kind.ESSENTIAL, false, Instant.EPOCH, NAIROBI))
                .isEqualTo(new Preference.Way.AtOnce());
        preference.hear(null, true);
        assertThat(preference.mails()).doesNotContain(Kind.CIRCLES).contains(Kind.SESSIONS, Kind.STAFF);
    }

    @Test
    void one_kind_comes_again_without_the_others() {
        var preference = Preference.usual(UUID.randomUUID());
        preference.hear(null, false);
        preference.hear(Kind.SESSIONS, true);
        assertThat(preference.mails()).containsExactly(Kind.SESSIONS);
        preference.hear(Kind.SESSIONS, false);
        preference.hear(Kind.SESSIONS, false);
        assertThat(preference.mails()).isEmpty();
    }

    @Test
    void half_of_quiet_hours_and_what_cannot_be_chosen_are_refused() {
        var preference = Preference.usual(UUID.randomUUID());
        for (var wrong : List.of(
                new NewPreference(null, Delivery.AT_ONCE, 8, 21, null, List.of()),
                new NewPreference(null, Delivery.AT_ONCE, 8, null, 7, List.of()),
                new NewPreference(null, Delivery.AT_ONCE, 8, 7, 7, List.of()),
                new NewPreference(null, Delivery.AT_ONCE, 8, null, null, List.of(Kind.ESSENTIAL)))) {
            assertThatThrownBy(() -> preference.edit(wrong))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.status()).isEqualTo(422));
        }
        assertThat(preference.quietFrom).isNull();
    }

    @Test
    void a_link_from_a_mail_says_who_and_what_and_only_we_can_write_it() {
        var key = new byte[32];
        var member = UUID.randomUUID();
        for (var kind : Kind.values()) {
            if (kind.essential()) continue;
            var token = new StopLink(member, kind).token(key);
            assertThat(StopLink.of(token)).contains(new StopLink(member, kind));
            assertThat(StopLink.of(token).orElseThrow().signed(token, key)).isTrue();
            // another key, another kind, another member
            var otherKey = key.clone();
            otherKey[31] = 1;
            assertThat(StopLink.of(token).orElseThrow().signed(token, otherKey)).isFalse();
            var daily = "daily" + token.substring(token.length() - 44);
            assertThat(StopLink.of(daily)).contains(new StopLink(member, null));
            assertThat(StopLink.of(daily).orElseThrow().signed(daily, key)).isFalse();
            var other = new StopLink(UUID.randomUUID(), kind).token(key);
            var mixed = other.substring(0, other.length() - 22) + token.substring(token.length() - 22);
            assertThat(StopLink.of(mixed).filter(link -> link.signed(mixed, key)))
                    .isEmpty();
        }
        for (var odd : List.of(
                "",
                "sessions",
                "essential-" + "A".repeat(43),
                "nosuch-" + "A".repeat(43),
                "sessions-A",
                "-" + "A".repeat(43))) {
            assertThat(StopLink.of(odd)).as(odd).isEmpty();
        }
    }
}
