package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.solved;
import static org.mentorher.Cast.startRound;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff start rounds, watch them, read what they came to, compare, publish and discard them. */
@QuarkusTest
class RoundPagesTest extends BrowserTest {
    @Inject
    Crowd crowd;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void nobody_is_here() {
        scheduler.resume("rounds");
    }

    @Test
    void staff_start_a_round_read_its_report_and_publish_it() throws IOException {
        crowd.arrives(14, 40);
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/rounds");
            assertThat(carmen.page.getByText("There is no round yet")).isVisible();
            carmen.accessible().shoot("rounds-none");
            carmen.page.getByText("Best total").click();
            carmen.page.getByText("Weights, least scores and seed").click();
            carmen.page.locator("input[name='weights.topics']").fill("40");
            carmen.press("Start a round");
            // whether it was still to be seen running is a matter of milliseconds; the report comes by itself
            assertThat(carmen.page.getByText("Publish").first()).isVisible();
            assertThat(carmen.page.locator("h1")).containsText("Round of");
            assertThat(carmen.page.locator(".lead")).containsText(Pattern.compile("\\d+ of 40 mentees have a mentor"));
            assertThat(carmen.page.locator("svg[role=img]")).hasCount(6);
            assertThat(carmen.page.locator("h3").getByText("Anyone can check")).isVisible();
            var address = carmen.page.url().replaceFirst("^https?://[^/]+", "");
            carmen.everyWay("round-report", address);
            for (var list : new String[] {"pairs", "unmatched", "unfilled"}) {
                carmen.everyWay("round-" + list, address + "/" + list);
            }
            carmen.go(address);
            var market = carmen.page.waitForDownload(() -> carmen.follow("Download who could be paired"));
            assertThat(Files.readString(market.path())).contains("cap ").contains("edge ");
            assertThat(market.suggestedFilename()).startsWith("market-").endsWith(".txt");

            carmen.go(address).follow("Publish");
            assertThat(carmen.page.locator(".lead")).containsText("go to review");
            carmen.everyWay("round-publish", address + "/publication");
            var pairs = database.count("round_pair");
            carmen.press("Publish the round");
            assertThat(carmen.page.getByText("This round is published.")).isVisible();
            assertThat(database.count("proposal where stage = 'IN_REVIEW'"))
                    .isEqualTo(pairs)
                    .isPositive();
            carmen.accessible().shoot("round-published");
            // whoever sends it again changes nothing
            carmen.go(address + "/publication");
            assertThat(carmen.page.getByText("This round is published.")).isVisible();
            carmen.follow("Review its proposals");
            assertThat(carmen.page.locator("h1")).hasText("Proposals");
        }
    }

    @Test
    void two_rounds_are_compared_and_one_is_discarded() throws InterruptedException {
        crowd.arrives(10, 30);
        var stable = startRound(Map.of("method", "STABLE"));
        var fair = startRound(Map.of("method", "FAIR"));
        solved(stable);
        solved(fair);
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).everyWay("rounds", "/admin/rounds");
            carmen.follow("Compare two rounds");
            carmen.accessible().shoot("rounds-compare-choice");
            carmen.page.locator("select[name=left]").selectOption(stable);
            carmen.page.locator("select[name=right]").selectOption(fair);
            carmen.press("Compare");
            assertThat(carmen.page.locator("thead").first()).containsText("Stable");
            assertThat(carmen.page.locator("thead").first()).containsText("Fair");
            assertThat(carmen.page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Blocking pairs")))
                    .isVisible();
            carmen.everyWay("rounds-compare", "/admin/rounds/compare?left=" + stable + "&right=" + fair);

            carmen.go("/admin/rounds/" + fair).follow("Discard");
            carmen.everyWay("round-discard", "/admin/rounds/" + fair + "/discarding");
            carmen.press("Discard the round");
            assertThat(carmen.page.getByText("This round was discarded")).isVisible();
            carmen.accessible().shoot("round-discarded");
            assertThat(database.count("proposal")).isZero();
            carmen.go("/admin/rounds/" + stable);
            assertThat(carmen.page.getByText("Publish").first()).isVisible();
        }
    }

    @Test
    void a_round_is_watched_and_cancelled() {
        scheduler.pause("rounds");
        var id = UUID.randomUUID();
        round(id, "RUNNING");
        database.execute(
                "insert into job_progress (job, step, done, total) values ('" + id + "', 'CANDIDATES', 30, 100)");
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/rounds/" + id);
            assertThat(carmen.page.getByText("Finding out who may be paired with whom"))
                    .isVisible();
            assertThat(carmen.page.getByText("30 % of this step")).isVisible();
            carmen.everyWay("round-running", "/admin/rounds/" + id);
            database.execute("update job_progress set step = 'WRITING', done = 70 where job = '" + id + "'");
            assertThat(carmen.page.getByText("70 % of this step")).isVisible();
            carmen.press("Cancel the round");
            assertThat(carmen.page.getByText("It was asked to stop")).isVisible();
            database.execute("update round set stage = 'DISCARDED' where id = '" + id + "'");
            assertThat(carmen.page.getByText("This round was discarded")).isVisible();
        }
        try (var carmen = withoutScripts()) {
            var second = UUID.randomUUID();
            round(second, "RUNNING");
            carmen.signIn(CARMEN).go("/admin/rounds/" + second);
            assertThat(carmen.page.getByText("You can leave this page")).isVisible();
            database.execute("update round set stage = 'FAILED' where id = '" + second + "'");
            assertThat(carmen.page.getByText("This round could not be solved")).isVisible();
            assertThat(carmen.page.getByText(second.toString())).isVisible();
            carmen.shoot("round-failed");
        }
    }

    @Test
    void without_scripts_a_round_is_started_and_what_is_wrong_is_said() {
        crowd.arrives(3, 6);
        try (var carmen = withoutScripts()) {
            carmen.signIn(CARMEN).go("/admin/rounds");
            carmen.page.getByText("Weights, least scores and seed").click();
            carmen.page.locator("input[name=seed]").fill("lucky");
            carmen.page.locator("input[name=leastMenteeScore]").fill("300");
            carmen.press("Start a round");
            assertThat(carmen.page.locator(".summary li")).hasCount(2);
            assertThat(carmen.page.locator("input[name=seed]")).hasValue("lucky");
            assertThat(carmen.page.locator("#complaint-leastMenteeScore")).isVisible();
            carmen.shoot("rounds-wrong");
            assertThat(database.count("round")).isZero();
            carmen.page.locator("input[name=seed]").fill("7");
            carmen.page.locator("input[name=leastMenteeScore]").fill("0");
            carmen.press("Start a round");
            assertThat(carmen.page.locator("h1")).containsText("Round of");
            assertThat(carmen.page.locator("h3").getByText("Anyone can check")).isVisible();
            assertThat(database.count("round where seed = 7")).isEqualTo(1);
        }
    }

    @Test
    void the_form_sent_twice_starts_one_round() {
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/rounds");
            var form = FormData.create()
                    .set("id", carmen.page.locator("input[name=id]").getAttribute("value"))
                    .set("method", "STABLE");
            carmen.press("Start a round");
            assertThat(carmen.page.getByText("There was no open request")).isVisible();
            carmen.accessible().shoot("round-nobody");
            var again = carmen.page
                    .request()
                    .post(
                            root + "admin/rounds",
                            RequestOptions.create()
                                    .setHeader("Sec-Fetch-Site", "same-origin")
                                    .setForm(form));
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.url()).isEqualTo(carmen.page.url());
        }
        assertThat(database.count("round")).isEqualTo(1);
    }

    @Test
    void nobody_but_staff_gets_in() {
        try (var bao = atDesk()) {
            bao.signIn(Cast.BAO).go("/admin/rounds");
            assertThat(bao.page.locator("h1")).hasText("This is not for you");
            bao.go("/admin/rounds/" + UUID.randomUUID());
            assertThat(bao.page.locator("h1")).hasText("This is not for you");
        }
        try (var visitor = atDesk()) {
            visitor.go("/admin/rounds");
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/rounds/" + UUID.randomUUID());
            assertThat(carmen.page.locator("h1")).hasText("There is nothing here");
            carmen.go("/admin/rounds/compare?left=x&right=y");
            assertThat(carmen.page.locator("h1")).hasText("There is nothing here");
        }
    }

    private void round(UUID id, String stage) {
        database.execute("""
                insert into round (id, method, seed, weights, stage, created_at, started_at, version) values ('%s', 'STABLE', 0,
                '{"field":30,"topics":25,"seniority":15,"zone":10,"formats":10,"languages":10}', '%s', now(), now(), 0)""".formatted(id, stage));
    }
}
