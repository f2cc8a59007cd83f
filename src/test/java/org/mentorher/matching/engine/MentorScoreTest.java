package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One test for each part of the mentor's own score: given facts, exact points and words. */
class MentorScoreTest {
    private static final Weights FIELD = new Weights(60, 0, 0, 0, 0, 0);
    private static final Weights TOPICS = new Weights(0, 60, 0, 0, 0, 0);
    private static final Weights SENIORITY = new Weights(0, 0, 60, 0, 0, 0);
    private static final Weights ZONE = new Weights(0, 0, 0, 60, 0, 0);
    private static final Weights FORMATS = new Weights(0, 0, 0, 0, 60, 0);
    private static final Weights LANGUAGES = new Weights(0, 0, 0, 0, 0, 60);

    @Test
    void a_perfect_pair_has_100_points_in_the_proportions_of_the_weights() {
        var assessment = Matcher.assess(Amina.mentors().mentor(), Bao.seeks().mentee(), Policy.DEFAULT);
        assertEquals(100, assessment.mentorScore());
        assertEquals(
                List.of(
                        new Reason("field", 40, "Asks for your main field"),
                        new Reason("topics", 20, "Asks about your topic"),
                        new Reason("seniority", 15, "Is one step less senior than you"),
                        new Reason("zone", 15, "Lives by the same clock as you"),
                        new Reason("formats", 5, "Agreed to your meeting format"),
                        new Reason("languages", 5, "Speaks your language")),
                assessment.mentorReasons());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        finance.accounting | finance.accounting,law.tax | 100 | Asks for your main field
        finance.accounting | law.tax,finance.accounting |  83 | Asks for a further field of yours
        finance.accounting | law,art,finance.accounting |  67 | Asks for a further field of yours
        finance            | law,art,it,finance.banking |  50 | Asks for a further field of yours
        finance            | law,a,b,c,finance.banking  |  50 | Asks for a further field of yours
        finance.accounting | finance.banking            |  33 | Asks for another field of an area you work in
        science            | art                        |  33 | Asks for another field, but would take yours as well
        finance.accounting | law.tax                    |   0 | Asks for another area
        """)
    void the_main_field_counts_most_and_each_later_one_less(String asked, String offered, int points, String text) {
        var bao = asked.equals("science")
                ? Bao.seeks().field(asked).neighbours("art")
                : Bao.seeks().field(asked);
        assertReason("field", points, text, FIELD, Amina.mentors().fields(offered.split(",")), bao);
    }

    @Test
    void topics_count_by_the_share_of_the_mentors_own_that_she_asks_about() {
        var bao = Bao.seeks().topics("negotiation", "boards", "pay");
        assertReason("topics", 100, "Asks about all 2 of your topics", TOPICS, topics("boards", "pay"), bao);
        assertReason("topics", 67, "Asks about 2 of your 3 topics", TOPICS, topics("boards", "pay", "law"), bao);
        assertReason("topics", 0, "Asks about none of your topics", TOPICS, topics("law"), bao);
        assertReason("topics", 100, "You named no particular topic", TOPICS, topics(), bao);
        var any = Bao.seeks().topics();
        assertReason("topics", 100, "Asks for no particular topic", TOPICS, topics("law"), any);
    }

    @ParameterizedTest
    @CsvSource({"1,100", "2,100", "3,75", "4,50", "5,25"})
    void one_or_two_steps_below_are_best_and_further_ones_count_less(int steps, int points) {
        var text = steps == 1 ? "Is one step less senior than you" : "Is " + steps + " steps less senior than you";
        var amina = Amina.mentors().seniority(steps);
        assertReason("seniority", points, text, SENIORITY, amina, Bao.seeks().seniority(0));
    }

    @Test
    void a_mentee_who_is_not_below_earns_nothing_for_seniority() {
        var amina = Amina.mentors().seniority(2);
        assertReason("seniority", 0, "Is not less senior than you", SENIORITY, amina, Bao.seeks());
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,100,Lives by the same clock as you",
        "60,0,92,Is 1 h away by the clock",
        "0,330,54,Is 5 h 30 min away by the clock",
        "15,0,98,Is 15 min away by the clock"
    })
    void hours_apart_count_around_the_clock(int mentor, int mentee, int points, String text) {
        var bao = Bao.seeks().offset(mentee);
        assertReason("zone", points, text, ZONE, Amina.mentors().offset(mentor), bao);
    }

    @Test
    void formats_count_by_the_share_of_the_mentors_own_that_she_agreed_to() {
        var amina = Amina.mentors().formats("VIDEO", "PHONE", "GROUP");
        var all = Bao.seeks().formats("VIDEO", "PHONE", "GROUP", "OFFICE");
        assertReason("formats", 100, "Agreed to all 3 of your meeting formats", FORMATS, amina, all);
        assertReason("formats", 33, "Agreed to 1 of your 3 meeting formats", FORMATS, amina, Bao.seeks());
        var none = Bao.seeks().formats("OFFICE");
        assertReason("formats", 0, "Agreed to none of your meeting formats", FORMATS, amina, none);
    }

    @Test
    void languages_count_beyond_the_one_required() {
        var amina = Amina.mentors().languages("en", "fr", "sw");
        var two = Bao.seeks().languages("en", "fr", "de");
        assertReason("languages", 50, "Speaks 2 of your 3 languages", LANGUAGES, amina, two);
        assertReason("languages", 0, "Speaks 1 of your 3 languages", LANGUAGES, amina, Bao.seeks());
        assertReason("languages", 100, "Speaks your language", LANGUAGES, Amina.mentors(), two);
        var none = Bao.seeks().languages("de");
        assertReason("languages", 0, "Speaks none of your languages", LANGUAGES, amina, none);
    }

    private static Amina topics(String... topics) {
        return Amina.mentors().topics(topics);
    }

    private static void assertReason(String code, int points, String text, Weights weights, Amina amina, Bao bao) {
        var usual = Policy.DEFAULT;
        var policy = new Policy(usual.mentee(), weights, 0, 0, usual.priority(), 1, 1, 1, 0);
        var assessment = Matcher.assess(amina.mentor(), bao.mentee(), policy);
        assertEquals(List.of(new Reason(code, points, text)), assessment.mentorReasons());
        assertEquals(points, assessment.mentorScore());
    }
}
