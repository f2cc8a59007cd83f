package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.put;
import static org.mentorher.Cast.solved;
import static org.mentorher.Cast.startRound;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Staff review proposals: by keyboard with ten seconds to take it back, by buttons, many at once, without scripts. */
@QuarkusTest
class ReviewPagesTest extends BrowserTest {
    private static final String QUEUE = "/admin/proposals";

    @Inject
    Crowd crowd;

    /** @return the round whose pairs now wait */
    private String waiting() throws InterruptedException {
        crowd.arrives(10, 24);
        var round = startRound(Map.of("method", "STABLE"));
        solved(round);
        put(CARMEN, "/api/rounds/" + round + "/publication", null).statusCode(200);
        return round;
    }

    private long in(String stage) {
        return database.count("proposal where stage = '" + stage + "'");
    }

    private static Locator rows(Reader reader) {
        return reader.page.locator("tr[data-id]:visible");
    }

    private static void keys(Reader reader, String... keys) {
        for (var key : keys) reader.page.keyboard().press(key);
    }

    private void eventually(String stage, long count) throws InterruptedException {
        for (int i = 0; i < 300 && in(stage) != count; i++) Thread.sleep(50);
        assertThat(in(stage)).as(stage).isEqualTo(count);
    }

    @Test
    void the_queue_is_reviewed_with_the_keyboard_only() throws InterruptedException {
        waiting();
        long all = in("IN_REVIEW");
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).everyWay("review-queue", QUEUE);
            assertThat(carmen.page.locator("#keys")).isVisible();
            int shown = rows(carmen).count();
            var first = rows(carmen).nth(0).getAttribute("data-id");
            var second = rows(carmen).nth(1).getAttribute("data-id");
            var third = rows(carmen).nth(2).getAttribute("data-id");
            keys(carmen, "j");
            assertThat(carmen.page.locator("tr[aria-current]")).hasAttribute("data-id", first);
            assertThat(carmen.page.locator("tr.opened .pairing h2")).hasCount(2);
            carmen.accessible().shoot("review-open");
            keys(carmen, "a");
            assertThat(rows(carmen)).hasCount(shown - 1);
            assertThat(carmen.page.locator(".toast")).containsText("Approved: ");
            assertThat(carmen.page.locator("tr[aria-current]")).hasAttribute("data-id", second);
            carmen.shoot("review-undo");
            // nothing has happened yet, and it can be taken back
            assertThat(in("APPROVED")).isZero();
            keys(carmen, "u");
            assertThat(rows(carmen)).hasCount(shown);
            assertThat(carmen.page.locator("tr[aria-current]")).hasAttribute("data-id", first);
            keys(carmen, "a", "j", "r");
            assertThat(carmen.page.locator("#reject")).isVisible();
            carmen.accessible().shoot("review-reject");
            carmen.page.keyboard().type("They work on the same team.");
            keys(carmen, "Tab", "Enter");
            assertThat(carmen.page.locator("#reject")).isHidden();
            assertThat(carmen.page.locator(".toast")).hasCount(2);
            eventually("APPROVED", 1);
            eventually("REJECTED", 1);
            assertThat(database.value("select stage from proposal where id = '" + first + "'"))
                    .isEqualTo("APPROVED");
            assertThat(database.value("select rejection_reason from proposal where id = '" + third + "'"))
                    .isEqualTo("They work on the same team.");
            assertThat(in("IN_REVIEW")).isEqualTo(all - 2);
            keys(carmen, "?");
            assertThat(carmen.page.locator("#help")).isVisible();
            carmen.accessible().shoot("review-help");
            keys(carmen, "Escape", "k", "x", "j", "x");
            assertThat(carmen.page.locator("input[name=proposals]:checked")).hasCount(2);
            // shortcuts can be switched off
            carmen.page.locator("#keys-on").uncheck();
            keys(carmen, "a");
            assertThat(carmen.page.locator("input[name=proposals]:checked")).hasCount(2);
        }
    }

    @Test
    void whoever_leaves_the_page_sends_what_waits_and_only_once() throws InterruptedException {
        waiting();
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go(QUEUE);
            keys(carmen, "j", "x", "j", "x", "a");
            assertThat(carmen.page.locator(".toast")).containsText("2 proposals");
            carmen.go("/admin/rounds");
            eventually("APPROVED", 2);
            assertThat(database.count("audit_entry where kind like '%roposal%' and details::text like '%APPROVED%'"
                            + " and subject in (select id from proposal)"))
                    .isEqualTo(2);
        }
    }

    @Test
    void somebody_was_faster() throws InterruptedException {
        waiting();
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go(QUEUE);
            var ids = new String[] {
                rows(carmen).nth(0).getAttribute("data-id"), rows(carmen).nth(1).getAttribute("data-id")
            };
            put(CARMEN, "/api/proposals/" + ids[0] + "/review", Map.of("decision", "REJECT", "reason", "Same team."))
                    .statusCode(200);
            keys(carmen, "j", "x", "j", "x", "a");
            assertThat(carmen.page.locator(".notice.warn"))
                    .containsText("Rejected", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
            assertThat(in("APPROVED")).isEqualTo(1);
            assertThat(carmen.page.locator(".notice.warn li")).hasCount(1);
            carmen.accessible().shoot("review-faster");
        }
    }

    @Test
    void without_scripts_all_of_it_works_by_buttons() throws InterruptedException {
        var round = waiting();
        long all = in("IN_REVIEW");
        try (var carmen = withoutScripts()) {
            carmen.signIn(CARMEN).go(QUEUE);
            carmen.shoot("review-no-scripts");
            rows(carmen).nth(0).getByRole(AriaRole.BUTTON).click();
            assertThat(carmen.page.locator(".notice.good")).containsText("1 approved");
            assertThat(in("APPROVED")).isEqualTo(1);

            carmen.page.locator("input[name=proposals]").nth(0).check();
            carmen.page.locator("input[name=proposals]").nth(1).check();
            carmen.press("Reject selected");
            assertThat(carmen.page.locator(".summary")).containsText("say why");
            assertThat(in("REJECTED")).isZero();
            carmen.fill("Reason for rejecting", "They know each other.").press("Reject selected");
            assertThat(carmen.page.locator(".notice").first()).containsText("2 rejected");
            assertThat(in("REJECTED")).isEqualTo(2);

            // one of the two was decided by somebody else meanwhile
            carmen.page.locator("input[name=proposals]").nth(0).check();
            carmen.page.locator("input[name=proposals]").nth(1).check();
            var other = carmen.page.locator("input[name=proposals]").nth(0).getAttribute("value");
            put(CARMEN, "/api/proposals/" + other + "/review", Map.of("decision", "APPROVE"))
                    .statusCode(200);
            carmen.fill("Reason for rejecting", "They know each other.").press("Reject selected");
            assertThat(carmen.page.locator("h1")).hasText("Not all could be decided");
            assertThat(carmen.page.locator("main")).containsText("1 was decided as you wished.");
            carmen.shoot("review-outcome");
            carmen.follow("Back to the queue");

            carmen.page.locator("select[name=score]").selectOption("LOW");
            carmen.page.locator("select[name=round]").selectOption(round);
            carmen.press("Show");
            carmen.go(QUEUE + "?round=" + round + "&field=law");
            assertThat(carmen.page.locator("select[name=field]")).hasValue("law");
            long law = database.count(
                    "proposal p join request r on r.id = p.request where p.stage = 'IN_REVIEW' and r.field like 'law%'");
            assertThat(carmen.page.locator("tr[data-id]")).hasCount((int) law);
            carmen.go(QUEUE + "?field=hospitality");
            assertThat(carmen.page.getByText("Nothing matches")).isVisible();
            assertThat(in("IN_REVIEW")).isEqualTo(all - 5);
        }
    }

    @Test
    void a_pair_is_read_side_by_side_and_another_mentor_is_proposed() throws InterruptedException {
        waiting();
        try (var carmen = atDesk()) {
            var id = database.value("""
                    select p.id from proposal p join round_pair r on r.proposal = p.id
                    where exists (select 1 from jsonb_array_elements(r.alternatives) a
                      where (select count(*) from seat s join pledge g on g.id = s.pledge_id join mentor_profile m on m.member_id = g.member
                             where m.id = (a->>'mentor')::uuid and s.occupant is null) > 0) limit 1""");
            carmen.signIn(CARMEN).everyWay("review-pair", QUEUE + "/" + id);
            carmen.page.locator("summary").getByText("Propose another mentor").click();
            carmen.accessible().shoot("review-alternatives");
            carmen.page.locator("input[name=mentor]:not([disabled])").first().check();
            carmen.page.locator("textarea[name=instead]").fill("She knows the region.");
            carmen.press("Propose this mentor instead");
            assertThat(carmen.page.getByText("Made by hand, because")).isVisible();
            assertThat(carmen.page.getByText("She knows the region.").first()).isVisible();
            assertThat(database.value("select stage from proposal where id = '" + id + "'"))
                    .isEqualTo("REJECTED");
            assertThat(database.count("proposal where hand_reason = 'She knows the region.' and stage = 'IN_REVIEW'"))
                    .isEqualTo(1);
            carmen.press("Approve");
            assertThat(carmen.page.locator(".badge").first()).hasText("Approved");
        }
    }

    @Test
    void a_single_rejection_needs_a_reason() {
        var mentor = Cast.mentors(AMINA, 1);
        var proposal = Cast.proposed(Cast.seeks(BAO, mentor), mentor);
        try (var carmen = withoutScripts()) {
            carmen.signIn(CARMEN).go(QUEUE + "/" + proposal);
            assertThat(carmen.page.getByText("They met at the spring event.")).isVisible();
            assertThat(carmen.page.getByText("She built what I want to build.")).isVisible();
            carmen.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Reject").setExact(true))
                    .evaluate("button => button.form.noValidate = true");
            carmen.press("Reject");
            assertThat(carmen.page.locator("#complaint-reason")).isVisible();
            carmen.fill("Reason for rejecting", "They share an office.").press("Reject");
            assertThat(carmen.page.getByText("They share an office.")).isVisible();
            carmen.shoot("review-rejected");
            assertThat(in("REJECTED")).isEqualTo(1);
        }
    }

    @Test
    void where_nothing_waits_it_says_so_and_only_staff_gets_in() {
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go(QUEUE);
            assertThat(carmen.page.getByText("Nothing waits for review")).isVisible();
            carmen.accessible().shoot("review-empty");
            carmen.go(QUEUE + "/" + UUID.randomUUID());
            assertThat(carmen.page.locator("h1")).hasText("There is nothing here");
        }
        try (var bao = atDesk()) {
            bao.signIn(BAO);
            for (var path :
                    new String[] {QUEUE, QUEUE + "/" + UUID.randomUUID(), QUEUE + "/" + UUID.randomUUID() + "/pair"}) {
                bao.go(path);
                assertThat(bao.page.locator("h1")).hasText("This is not for you");
            }
            var sent = bao.page.request().post(root.replaceFirst("/$", "") + QUEUE + "/reviews");
            assertThat(sent.status()).isEqualTo(403);
        }
    }
}
