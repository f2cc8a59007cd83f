package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mentorher.matching.engine.Amina.id;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One test for each hard rule: the facts that pass and the facts that do not. */
class HardRuleTest {

    @Test
    void a_perfect_pair_breaks_no_rule() {
        assertBroken("", Amina.mentors(), Bao.seeks());
    }

    @Test
    void the_mentor_has_the_field_or_another_in_its_area_or_the_area_itself() {
        var bao = Bao.seeks().field("finance.accounting");
        assertBroken("", Amina.mentors().fields("finance.accounting"), bao);
        assertBroken("", Amina.mentors().fields("law.tax", "finance.banking"), bao);
        assertBroken("", Amina.mentors().fields("finance"), bao);
        assertBroken("field", Amina.mentors().fields("law.accounting"), bao);
        assertBroken("field", Amina.mentors().fields("financeandmore.accounting"), bao);
        assertBroken("field", Amina.mentors().fields(), bao);
    }

    @Test
    void whoever_asks_for_a_bare_area_takes_any_field_in_it() {
        assertBroken("", Amina.mentors().fields("finance.banking"), Bao.seeks().field("finance"));
        assertBroken("", Amina.mentors().fields("finance"), Bao.seeks().field("finance"));
        assertBroken("field", Amina.mentors().fields("law.tax"), Bao.seeks().field("finance"));
    }

    @Test
    void she_takes_the_neighbouring_fields_and_areas_that_she_names_and_no_others() {
        var bao = Bao.seeks().field("finance.accounting").neighbours("law.tax", "science");
        assertBroken("", Amina.mentors().fields("finance.accounting"), bao);
        assertBroken("", Amina.mentors().fields("law.tax"), bao);
        assertBroken("", Amina.mentors().fields("science.biology"), bao);
        assertBroken("field", Amina.mentors().fields("finance.banking"), bao);
        assertBroken("field", Amina.mentors().fields("law"), bao);
        assertBroken(
                "field", Amina.mentors().fields("finance.banking"), Bao.seeks().neighbours());
    }

    @Test
    void the_mentor_lives_no_further_away_by_the_clock_than_she_can_reach() {
        assertBroken("", Amina.mentors().offset(180), Bao.seeks().reach(180));
        assertBroken("zone", Amina.mentors().offset(181), Bao.seeks().reach(180));
        assertBroken("", Amina.mentors().offset(720), Bao.seeks().offset(-660).reach(60));
        assertBroken("", Amina.mentors().offset(720), Bao.seeks());
        assertBroken("zone", Amina.mentors().offset(15), Bao.seeks().reach(0));
    }

    @Test
    void the_mentor_is_at_least_one_step_above() {
        assertBroken("", Amina.mentors().seniority(3), Bao.seeks().seniority(2));
        assertBroken("", Amina.mentors().seniority(5), Bao.seeks().seniority(0));
        assertBroken("seniority", Amina.mentors().seniority(2), Bao.seeks().seniority(2));
        assertBroken("seniority", Amina.mentors().seniority(1), Bao.seeks().seniority(2));
    }

    @Test
    void they_share_a_language() {
        assertBroken("", Amina.mentors().languages("fr", "en"), Bao.seeks().languages("en", "sw"));
        assertBroken("language", Amina.mentors().languages("fr"), Bao.seeks().languages("en", "sw"));
        assertBroken("language", Amina.mentors().languages("fr"), Bao.seeks().languages());
    }

    @Test
    void they_share_a_meeting_format() {
        assertBroken("", Amina.mentors().formats("PHONE", "VIDEO"), Bao.seeks().formats("VIDEO", "GROUP"));
        assertBroken("format", Amina.mentors().formats("OFFICE"), Bao.seeks().formats("VIDEO", "GROUP"));
        assertBroken("format", Amina.mentors().formats(), Bao.seeks().formats("VIDEO"));
    }

    @Test
    void nobody_mentors_herself() {
        assertBroken("not-available", Amina.mentors().person(id("person of bao")), Bao.seeks());
    }

    @Test
    void her_own_organisation_is_avoided_if_she_says_so_however_it_is_written() {
        assertBroken("", Amina.mentors().organisation("Bao's shop"), Bao.seeks());
        assertBroken(
                "not-available",
                Amina.mentors().organisation(" ACME bank "),
                Bao.seeks().avoiding("Acme Bank"));
        assertBroken("", Amina.mentors().organisation("Acme"), Bao.seeks().avoiding("Acme Bank"));
    }

    @Test
    void an_unknown_organisation_is_nobodys_own() {
        assertBroken("", Amina.mentors().organisation(" "), Bao.seeks().avoiding("  "));
        assertBroken("", Amina.mentors().organisation(null), Bao.seeks().avoiding(null));
    }

    @Test
    void an_excluded_mentor_is_never_paired() {
        assertBroken("not-available", Amina.mentors(), Bao.seeks().excluding(id("amina"), id("another")));
        assertBroken("", Amina.mentors(), Bao.seeks().excluding(id("another")));
    }

    @Test
    void oneself_own_organisation_and_exclusion_read_alike_and_count_once() {
        var oneself = broken(Amina.mentors().person(id("person of bao")), Bao.seeks());
        var own = broken(Amina.mentors().organisation("X"), Bao.seeks().avoiding("X"));
        var excluded = broken(Amina.mentors(), Bao.seeks().excluding(id("amina")));
        var all = broken(
                Amina.mentors().person(id("person of bao")).organisation("X"),
                Bao.seeks().avoiding("X").excluding(id("amina")));

        assertEquals(List.of(new Removal("not-available", 1, "Is not available for this request")), oneself);
        assertEquals(oneself, own);
        assertEquals(oneself, excluded);
        assertEquals(oneself, all);
    }

    @Test
    void a_mentor_whom_her_own_score_puts_below_the_rounds_least_is_no_candidate() {
        var banker = Amina.mentors().fields("finance.banking");
        assertEquals(
                85,
                Matcher.assess(banker.mentor(), Bao.seeks().mentee(), Policy.DEFAULT)
                        .score());
        assertEquals("", codes(brokenWith(least(85, 0), banker, Bao.seeks())));
        assertEquals("below-least-score", codes(brokenWith(least(86, 0), banker, Bao.seeks())));
    }

    @Test
    void what_a_mentor_thinks_too_little_of_reads_to_her_as_not_available() {
        var banker = Amina.mentors().fields("finance.banking");
        assertEquals(
                73,
                Matcher.assess(banker.mentor(), Bao.seeks().mentee(), Policy.DEFAULT)
                        .mentorScore());
        assertBroken("", banker.leastScore(73), Bao.seeks());
        assertBroken("not-available", banker.leastScore(74), Bao.seeks());
        assertEquals("", codes(brokenWith(least(0, 73), banker, Bao.seeks())));
        assertEquals("not-available", codes(brokenWith(least(0, 74), banker, Bao.seeks())));
        assertBroken("not-available", banker.leastScore(74), Bao.seeks().excluding(id("amina")));
    }

    @Test
    void each_side_is_told_of_its_own_least_score_only() {
        for (var rule : HardRule.IN_FORCE) {
            if (rule != HardRule.LEAST_MENTEE_SCORE && rule != HardRule.LEAST_MENTOR_SCORE) {
                assertEquals(rule.code, rule.mentorCode);
            }
        }
        assertEquals("not-available", HardRule.LEAST_MENTEE_SCORE.mentorCode);
        assertEquals("below-least-score", HardRule.LEAST_MENTOR_SCORE.mentorCode);
        assertEquals(HardRule.NOT_EXCLUDED.sentence, HardRule.LEAST_MENTOR_SCORE.sentence);
        assertEquals(HardRule.NOT_EXCLUDED.mentorSentence, HardRule.LEAST_MENTEE_SCORE.mentorSentence);
    }

    @Test
    void a_mentor_without_a_free_seat_is_no_candidate() {
        assertBroken("no-free-seat", Amina.mentors().seats(0), Bao.seeks());
    }

    @Test
    void every_broken_rule_is_named_in_the_order_of_the_list() {
        var amina = Amina.mentors()
                .fields("law.tax")
                .seniority(0)
                .languages("fr")
                .formats("OFFICE")
                .seats(0);
        assertBroken(
                "field zone seniority language format not-available no-free-seat",
                amina,
                Bao.seeks().offset(60).reach(30).excluding(id("amina")));
    }

    private static List<Removal> broken(Amina amina, Bao bao) {
        return brokenWith(Policy.DEFAULT, amina, bao);
    }

    private static List<Removal> brokenWith(Policy policy, Amina amina, Bao bao) {
        return Matcher.assess(amina.mentor(), bao.mentee(), policy).broken();
    }

    private static Policy least(int menteeScore, int mentorScore) {
        var usual = Policy.DEFAULT;
        return new Policy(
                usual.mentee(),
                usual.mentor(),
                menteeScore,
                mentorScore,
                usual.priority(),
                usual.listLength(),
                usual.bucketBudget(),
                usual.totalBudget(),
                usual.fairnessSlack());
    }

    private static String codes(List<Removal> removals) {
        return String.join(" ", removals.stream().map(Removal::code).toList());
    }

    private static void assertBroken(String codes, Amina amina, Bao bao) {
        assertEquals(codes, codes(broken(amina, bao)));
    }
}
