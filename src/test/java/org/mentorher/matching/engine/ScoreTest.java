package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One test for each part of the mentee's own score: given facts, exact points and words. */
class ScoreTest {
    private static final Weights FIELD = new Weights(60, 0, 0, 0, 0, 0);
    private static final Weights TOPICS = new Weights(0, 60, 0, 0, 0, 0);
    private static final Weights SENIORITY = new Weights(0, 0, 60, 0, 0, 0);
    private static final Weights ZONE = new Weights(0, 0, 0, 60, 0, 0);
    private static final Weights FORMATS = new Weights(0, 0, 0, 0, 60, 0);
    private static final Weights LANGUAGES = new Weights(0, 0, 0, 0, 0, 60);

    @Test
    void a_perfect_pair_has_100_points_in_the_proportions_of_the_weights() {
        var assessment = Matcher.assess(Amina.mentors().mentor(), Bao.seeks().mentee(), Policy.DEFAULT);
        assertEquals(100, assessment.score());
        assertEquals(
                List.of(
                        new Reason("field", 30, "Works in the field you asked for"),
                        new Reason("topics", 25, "Can advise on your topic"),
                        new Reason("seniority", 15, "Is one step more senior than you"),
                        new Reason("zone", 10, "Lives by the same clock as you"),
                        new Reason("formats", 10, "Offers your meeting format"),
                        new Reason("languages", 10, "Speaks your language")),
                assessment.reasons());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        finance.accounting | finance.accounting,law.tax | 100 | Works in the field you asked for
        finance            | finance.banking            | 100 | Works in the field you asked for
        finance.accounting | law.tax,finance.accounting |  83 | Also works in the field you asked for
        finance            | law.tax,finance.banking    |  83 | Also works in the field you asked for
        finance.accounting | finance.banking            |  50 | Works in the same area as the field you asked for
        finance.accounting | finance                    |  50 | Works in the same area as the field you asked for
        finance.accounting | law.tax                    |   0 | Works in another area
        science            | law.tax,art                |  50 | Works in a field that you would take as well
        """)
    void the_main_field_beats_another_field_beats_the_area(String asked, String offered, int points, String text) {
        assertReason(
                "field",
                points,
                text,
                FIELD,
                Amina.mentors().fields(offered.split(",")),
                asked.equals("science")
                        ? Bao.seeks().field(asked).neighbours("art")
                        : Bao.seeks().field(asked));
    }

    @Test
    void topics_count_by_the_share_that_the_mentor_covers() {
        var amina = Amina.mentors().topics("negotiation", "boards", "pay");
        assertReason("topics", 100, "Can advise on all 2 of your topics", TOPICS, amina, topics("boards", "pay"));
        assertReason("topics", 67, "Can advise on 2 of your 3 topics", TOPICS, amina, topics("boards", "pay", "law"));
        assertReason("topics", 0, "Can advise on none of your topics", TOPICS, amina, topics("law"));
        assertReason("topics", 100, "You asked for no particular topic", TOPICS, amina, topics());
    }

    @ParameterizedTest
    @CsvSource({"1,100", "2,100", "3,75", "4,50", "5,25"})
    void one_or_two_steps_above_are_best_and_further_ones_count_less(int steps, int points) {
        var text = steps == 1 ? "Is one step more senior than you" : "Is " + steps + " steps more senior than you";
        assertReason(
                "seniority",
                points,
                text,
                SENIORITY,
                Amina.mentors().seniority(steps),
                Bao.seeks().seniority(0));
    }

    @Test
    void a_mentor_who_is_not_above_earns_nothing_for_seniority() {
        var amina = Amina.mentors().seniority(2);
        assertReason("seniority", 0, "Is not more senior than you", SENIORITY, amina, Bao.seeks());
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,100,Lives by the same clock as you",
        "60,0,92,Is 1 h away by the clock",
        "0,330,54,Is 5 h 30 min away by the clock",
        "15,0,98,Is 15 min away by the clock",
        "-360,360,0,Is 12 h away by the clock",
        "780,-660,100,Lives by the same clock as you",
        "720,-660,92,Is 1 h away by the clock"
    })
    void hours_apart_count_around_the_clock(int mentor, int mentee, int points, String text) {
        assertReason(
                "zone",
                points,
                text,
                ZONE,
                Amina.mentors().offset(mentor),
                Bao.seeks().offset(mentee));
    }

    @Test
    void formats_count_by_the_share_that_the_mentor_offers() {
        var bao = Bao.seeks().formats("VIDEO", "PHONE", "GROUP");
        var all = Amina.mentors().formats("VIDEO", "PHONE", "GROUP", "OFFICE");
        assertReason("formats", 100, "Offers all 3 of your meeting formats", FORMATS, all, bao);
        assertReason("formats", 33, "Offers 1 of your 3 meeting formats", FORMATS, Amina.mentors(), bao);
    }

    @Test
    void languages_count_beyond_the_one_required() {
        var bao = Bao.seeks().languages("en", "fr", "sw");
        var two = Amina.mentors().languages("en", "fr", "de");
        assertReason("languages", 50, "Speaks 2 of your 3 languages", LANGUAGES, two, bao);
        assertReason("languages", 0, "Speaks 1 of your 3 languages", LANGUAGES, Amina.mentors(), bao);
        assertReason("languages", 100, "Speaks your language", LANGUAGES, two, Bao.seeks());
    }

    @Test
    void points_are_rounded_to_the_largest_remainders_so_that_they_sum_to_the_score() {
        // Thirds: 33.3 for each of three parts is 100 in all, and the missing point goes to the first of the three.
        var thirds = new Weights(1, 1, 1, 0, 0, 0);
        assertEquals(List.of(34, 33, 33), points(Amina.mentors(), Bao.seeks(), thirds));
        // Halves: 16.7 + 33.3 + 33.3 is 83.3, and the largest remainder comes first.
        assertEquals(List.of(17, 33, 33), points(Amina.mentors().fields("finance.law"), Bao.seeks(), thirds));
    }

    @Test
    void inner_scores_are_exact_hundredths() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 200_000; round++) {
            int sum = random.nextInt(1, 601);
            var weights = new Weights(
                    Math.min(sum, 100),
                    Math.clamp(sum - 100, 0, 100),
                    Math.clamp(sum - 200, 0, 100),
                    Math.clamp(sum - 300, 0, 100),
                    Math.clamp(sum - 400, 0, 100),
                    Math.clamp(sum - 500, 0, 100));
            var scale = new Scale(Side.MENTEE, weights);
            long perfect = (long) sum * ScorePart.FULL;
            // Near a half, where rounding turns, as well as anywhere.
            long half = (2L * random.nextInt(10_000) + 1) * perfect / 20_000;
            int worth = round % 2 == 0 ? random.nextInt((int) perfect + 1) : (int) (half + random.nextInt(-1, 2));
            int inner = (int) ((20_000L * worth + perfect) / (2 * perfect));
            assertEquals(inner, scale.inner(worth));
            int least = scale.leastWorth(inner);
            assertEquals(inner, scale.inner(least));
            assertTrue(least == 0 || scale.inner(least - 1) < inner);
        }
    }

    @Test
    void weights_are_0_to_100_and_not_all_0() {
        assertThrows(IllegalArgumentException.class, () -> new Weights(0, 0, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Weights(101, 0, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Weights(50, 0, 0, 0, 0, -1));
    }

    private static Bao topics(String... topics) {
        return Bao.seeks().topics(topics);
    }

    private static List<Integer> points(Amina amina, Bao bao, Weights weights) {
        var assessment = Matcher.assess(amina.mentor(), bao.mentee(), Policy.of(weights));
        return assessment.reasons().stream().map(Reason::points).toList();
    }

    private static void assertReason(String code, int points, String text, Weights weights, Amina amina, Bao bao) {
        var assessment = Matcher.assess(amina.mentor(), bao.mentee(), Policy.of(weights));
        assertEquals(List.of(new Reason(code, points, text)), assessment.reasons());
        assertEquals(points, assessment.score());
    }
}
