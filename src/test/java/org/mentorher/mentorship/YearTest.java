package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.agreed;
import static org.mentorher.Cast.approved;
import static org.mentorher.Cast.asks;
import static org.mentorher.Cast.delete;
import static org.mentorher.Cast.email;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.put;
import static org.mentorher.Cast.seeks;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Database;
import org.mentorher.Mailbox;
import org.mentorher.TestClock;

/** A mentorship walks through its days: what is due comes on its day and once, however many replicas look. */
@QuarkusTest
class YearTest {
    private static final List<String> BOTH = List.of(AMINA, BAO);
    private static final String LINE = "Between us it has become very still.";

    /** What can happen, as it is counted in the database. */
    private static final Map<String, String> COUNTED = new LinkedHashMap<>(Map.of(
            "asked", told("check-in"),
            "reminded", told("check-in-reminder"),
            "warned", told("silence"),
            "faded", told("mentorship-faded"),
            "flagged", "mentorship_flag",
            "staff mailed", told("flag"),
            "lapsed", "check_in where stage = 'LAPSED'",
            "over", "mentorship where stage = 'ENDED'"));

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    CheckInDeadlines deadlines;

    private String mentor;
    private String id;

    @BeforeEach
    void amina_mentors_bao() {
        database.empty();
        mentor = mentors(AMINA, 1);
        id = agreed(approved(seeks(BAO, mentor), mentor), AMINA, BAO);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void through_a_year_of_answers_silence_a_word_and_silence_again_each_thing_comes_once() {
        var days = walk(365, day -> {
            // both answer for five months; then Bao says one word after the warning, and after that nobody any more
            if (day % 30 == 2 && day > 30 && day < 160) {
                for (var who : BOTH) answers(who, day / 30, 4, 5, 4).statusCode(200);
            }
            if (day == 190) put(BAO, "/api/mentorships/" + id + "/word", null).statusCode(200);
        });
        var expected = new TreeMap<Integer, Map<String, Long>>();
        for (int day = 30; day <= 180; day += 30) expected.put(day, Map.of("asked", 2L));
        var warning = Map.of("warned", 2L, "flagged", 1L, "staff mailed", 1L);
        expected.put(187, Map.of("reminded", 2L, "warned", 2L, "flagged", 1L, "staff mailed", 1L));
        expected.put(210, Map.of("asked", 2L, "lapsed", 2L));
        expected.put(217, Map.of("reminded", 2L));
        expected.put(225, warning);
        expected.put(232, Map.of("faded", 2L, "lapsed", 2L, "over", 1L));
        assertThat(days).isEqualTo(expected);
        get(CARMEN, "/api/flags").body("items.stage", is(List.of("OPEN", "SETTLED")));
    }

    @Test
    void six_weeks_without_a_word_end_it_with_nobody_to_blame() {
        var days = walk(60, day -> {});
        assertThat(days)
                .isEqualTo(new TreeMap<>(Map.of(
                        30, Map.of("asked", 2L),
                        35, Map.of("warned", 2L, "flagged", 1L, "staff mailed", 1L),
                        37, Map.of("reminded", 2L),
                        42, Map.of("faded", 2L, "lapsed", 2L, "over", 1L))));
        get(BAO, "/api/mentorships/" + id).body("stage", is("ENDED")).body("mentor.email", nullValue());
        assertThat(database.value("select ended_by from mentorship")).isNull();
        assertThat(database.value("select occupant from seat")).isNull();
        assertThat(database.count("mentorship_pulse")).isZero();
        for (var who : BOTH) {
            assertThat(Mailbox.await(email(who), "come to its end").text())
                    .contains("Nobody closed it")
                    .contains("/mentorships/" + id);
        }
        // the request is settled and the seat free: both begin anew, with others
        asks(BAO);
        agreed(approved(seeks("wanjiru", mentor), mentor), AMINA, "wanjiru");
    }

    @Test
    void a_year_in_which_both_answer_goes_on() {
        var expected = new TreeMap<Integer, Map<String, Long>>();
        for (int day = 30; day <= 365; day += 30) expected.put(day, Map.of("asked", 2L));
        var days = walk(365, day -> {
            if (day % 30 != 2 || day < 30) return;
            for (var who : BOTH) answers(who, day / 30, 4, 5, 4).statusCode(200);
        });
        assertThat(days).isEqualTo(expected);
        get(BAO, checkIns() + "?limit=5")
                .body("items.number", is(List.of(12, 11, 10, 9, 8)))
                .body("items[0].stage", is("ANSWERED"));
        String next = get(BAO, checkIns() + "?limit=5").extract().path("next");
        get(BAO, checkIns() + "?limit=10&cursor=" + next)
                .body("items.number", is(List.of(7, 6, 5, 4, 3, 2, 1)))
                .body("next", nullValue());
        get(AMINA, "/api/mentorships/" + id).body("stage", is("ACTIVE"));
    }

    @Test
    void one_word_takes_the_warning_back_and_settles_the_flag() {
        walk(40, day -> {});
        get(CARMEN, "/api/flags?stage=OPEN").body("items.cause", is(List.of("SILENCE")));
        put(BAO, "/api/mentorships/" + id + "/word", null).statusCode(200).body("stage", is("ACTIVE"));
        get(CARMEN, "/api/flags?stage=OPEN").body("items", empty());
        get(CARMEN, "/api/flags").body("items[0].stage", is("SETTLED")).body("items[0].note", nullValue());
        // 35 days after the word it is quiet again, and again both are told
        var days = walk(40, day -> {});
        assertThat(days.get(35)).containsEntry("warned", 2L).containsEntry("flagged", 1L);
        assertThat(days).doesNotContainKey(2).doesNotContainKey(7);
    }

    @Test
    void an_answer_is_a_word_too() {
        walk(41, day -> {});
        answers(AMINA, 1, 3, 3, 3).statusCode(200);
        var days = walk(5, day -> {});
        assertThat(days).isEmpty();
        get(CARMEN, "/api/flags").body("items.stage", is(List.of("SETTLED")));
    }

    @Test
    void paused_time_does_not_count() {
        walk(20, day -> {});
        put(AMINA, "/api/mentorships/" + id + "/pause", null).statusCode(200);
        assertThat(walk(60, day -> {})).isEmpty();
        delete(AMINA, "/api/mentorships/" + id + "/pause").statusCode(200);
        var days = walk(12, day -> {});
        assertThat(days).containsOnlyKeys(10);
        put(BAO, "/api/mentorships/" + id + "/pause", null).statusCode(200);
        // a check-in that waits may be answered in the pause; nobody is reminded of it
        assertThat(walk(30, day -> {})).isEmpty();
        answers(BAO, 1, 5, 5, 5).statusCode(200);
        delete(BAO, "/api/mentorships/" + id + "/pause").statusCode(200);
        assertThat(walk(6, day -> {})).isEqualTo(new TreeMap<>(Map.of(5, Map.of("reminded", 1L))));
    }

    @Test
    void the_last_word_and_the_end_do_not_both_win() {
        walk(41, day -> {});
        clock.forward(Duration.ofDays(1));
        var word = AtOnce.<Integer>run(
                        () -> put(BAO, "/api/mentorships/" + id + "/word", null)
                                .extract()
                                .statusCode(),
                        () -> {
                            deadlines.work();
                            return 0;
                        })
                .getFirst();
        assertThat(database.value("select stage from mentorship")).isEqualTo(word == 200 ? "ACTIVE" : "ENDED");
        assertThat(word).isIn(200, 409);
        deadlines.work();
        assertThat(database.value("select stage from mentorship")).isEqualTo(word == 200 ? "ACTIVE" : "ENDED");
    }

    @Test
    void nobody_else_reads_a_line_and_staff_only_what_its_writer_lets_them() {
        walk(30, day -> {});
        put(BAO, checkIns() + "/1/answer", answer(2, 2, 2, LINE, false))
                .statusCode(200)
                .body("line", is(LINE));
        put(AMINA, checkIns() + "/1/answer", answer(4, 4, 4, "Amina writes this for staff.", true))
                .statusCode(200);
        get(AMINA, checkIns()).body("items", hasSize(1)).body("items[0].rhythm", is(4));
        for (var who : new String[] {AMINA, CARMEN}) {
            var seen = get(who, "/api/mentorships/" + id).extract().asString();
            assertThat(seen).doesNotContain("still");
        }
        assertThat(get(AMINA, checkIns()).extract().asString()).doesNotContain("still");
        String flag = get(CARMEN, "/api/flags?stage=OPEN")
                .body("items", hasSize(1))
                .body("items[0].cause", is("LOW_SCORES"))
                .extract()
                .path("items[0].id");
        var report = get(CARMEN, "/api/flags/" + flag)
                .body("checkIns.find { it.side == 'MENTEE' }.respect", is(2))
                .body("checkIns.find { it.side == 'MENTEE' }.low", is(true))
                .body("checkIns.find { it.side == 'MENTEE' }.line", nullValue())
                .body("checkIns.find { it.side == 'MENTOR' }.line", equalTo("Amina writes this for staff."))
                .extract()
                .asString();
        assertThat(report).doesNotContain("still");
        assertThat(database.count("audit_entry where kind = 'flag-read' and subject = '" + flag + "'"))
                .isOne();
        assertThat(database.count("audit_entry where details::text like '%still%'"))
                .isZero();
        assertThat(database.count("outbox_mail where key = 'flag:" + flag + "'"))
                .isOne();
        assertThat(Mailbox.await("staff@mentorher.example", "low scores").text())
                .contains("/admin/flags/")
                .doesNotContain("still");
    }

    @Test
    void a_flag_is_seen_and_settled_once_and_a_new_low_answer_after_that_raises_another() {
        walk(30, day -> {});
        answers(BAO, 1, 1, 5, 5).statusCode(200);
        answers(AMINA, 1, 1, 5, 5).statusCode(200);
        String flag =
                get(CARMEN, "/api/flags").body("items", hasSize(1)).extract().path("items[0].id");
        put(CARMEN, "/api/flags/" + flag + "/sighting", null).statusCode(200).body("stage", is("SEEN"));
        put(CARMEN, "/api/flags/" + flag + "/sighting", null).statusCode(200);
        put(CARMEN, "/api/flags/" + flag + "/settlement", Map.of("note", "We talked."))
                .statusCode(200);
        put(CARMEN, "/api/flags/" + flag + "/settlement", Map.of("note", "We talked."))
                .statusCode(200);
        put(CARMEN, "/api/flags/" + flag + "/settlement", Map.of("note", "Otherwise."))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:illegal-transition"));
        put(CARMEN, "/api/flags/" + flag + "/settlement", Map.of()).statusCode(422);
        walk(30, day -> {});
        answers(BAO, 2, 5, 2, 5).statusCode(200);
        get(CARMEN, "/api/flags?stage=OPEN").body("items", hasSize(1)).body("items[0].id", not(is(flag)));
    }

    @Test
    void an_answer_stands_and_what_is_past_is_not_answered_any_more() {
        walk(30, day -> {});
        put(BAO, checkIns() + "/1/answer", Map.of("rhythm", 4, "respect", 6, "worth", 4))
                .statusCode(422);
        put(BAO, checkIns() + "/1/answer", Map.of("rhythm", 4, "respect", 5)).statusCode(422);
        var same = AtOnce.<Integer>run(java.util.Collections.nCopies(
                4, () -> answers(BAO, 1, 4, 4, 4).extract().statusCode()));
        assertThat(same).containsOnly(200);
        assertThat(database.count("audit_entry where kind = 'check-in-changed' and details->>'stage' = 'ANSWERED'"
                        + " and subject in (select id from check_in)"))
                .isOne();
        answers(BAO, 1, 4, 4, 5).statusCode(409);
        answers(BAO, 2, 4, 4, 5).statusCode(404);
        answers("wanjiru", 1, 4, 4, 4).statusCode(404);
        walk(30, day -> {});
        answers(AMINA, 1, 4, 4, 4).statusCode(409).body("type", is("urn:mentorher:problem:illegal-transition"));
        get(AMINA, checkIns()).body("items.stage", is(List.of("ASKED", "LAPSED")));
    }

    @Test
    void the_database_takes_no_second_check_in_and_no_second_open_flag() {
        walk(30, day -> {});
        assertThatThrownBy(() -> database.execute("""
                        insert into check_in (id, mentorship, number, member, stage, asked_at, remind_at, staff_may_read, version)
                        select gen_random_uuid(), mentorship, number, member, 'LAPSED', now(), now(), false, 0 from check_in""")).hasMessageContaining("check_in_once");
        answers(BAO, 1, 1, 1, 1).statusCode(200);
        assertThatThrownBy(() -> database.execute("""
                        insert into mentorship_flag (id, mentorship, cause, stage, raised_at, version)
                        select gen_random_uuid(), mentorship, cause, stage, now(), 0 from mentorship_flag""")).hasMessageContaining("mentorship_flag_one_open");
    }

    @Test
    void one_that_began_beside_an_older_replica_gets_its_pulse_later() {
        database.execute("delete from mentorship_pulse");
        deadlines.work();
        assertThat(walk(30, day -> {})).isEqualTo(new TreeMap<>(Map.of(30, Map.of("asked", 2L))));
    }

    /** What a person does on a day, before anybody looks. */
    private interface Day {
        void passes(int day);
    }

    /** Lets so many days pass, on each of which two replicas look at once. @return what happened on which day */
    private TreeMap<Integer, Map<String, Long>> walk(int number, Day acts) {
        var days = new TreeMap<Integer, Map<String, Long>>();
        var before = counts();
        for (int day = 1; day <= number; day++) {
            clock.forward(Duration.ofDays(1));
            acts.passes(day);
            Callable<Boolean> look = () -> {
                deadlines.work();
                return true;
            };
            AtOnce.run(look, look);
            var after = counts();
            for (var what : COUNTED.keySet()) {
                var more = after.get(what) - before.get(what);
                if (more != 0) days.computeIfAbsent(day, d -> new HashMap<>()).put(what, more);
            }
            before = after;
        }
        return days;
    }

    private Map<String, Long> counts() {
        var counts = new HashMap<String, Long>();
        COUNTED.forEach((what, rows) -> counts.put(what, database.count(rows)));
        return counts;
    }

    private static String told(String occasion) {
        return "outbox_mail where key like '" + occasion + ":%'";
    }

    private String checkIns() {
        return "/api/mentorships/" + id + "/check-ins";
    }

    private io.restassured.response.ValidatableResponse answers(
            String who, int number, int rhythm, int respect, int worth) {
        return put(
                who,
                checkIns() + "/" + number + "/answer",
                Map.of("rhythm", rhythm, "respect", respect, "worth", worth));
    }

    private static Map<String, Object> answer(int rhythm, int respect, int worth, String line, boolean staffMayRead) {
        return Map.of("rhythm", rhythm, "respect", respect, "worth", worth, "line", line, "staffMayRead", staffMayRead);
    }
}
