package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The staff's first page: what waits, and how far it all has come. */
@QuarkusTest
class OverviewPagesTest extends BrowserTest {
    @Inject
    Crowd crowd;

    @Test
    void where_nothing_happened_it_says_so() {
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin");
            assertThat(carmen.page.getByText("Nothing waits for you.")).isVisible();
            assertThat(carmen.page.locator(".waiting strong")).hasText(new String[] {"0", "0", "0", "0", "0"});
            carmen.accessible().shoot("overview-empty");
            carmen.go("/admin/requests");
            assertThat(carmen.page.getByText("No request is here")).isVisible();
            carmen.go("/admin/mentorships");
            assertThat(carmen.page.getByText("No mentorship has begun yet")).isVisible();
            carmen.accessible();
        }
    }

    @Test
    void it_counts_what_waits_and_every_step_from_promise_to_mentorship() throws InterruptedException {
        crowd.arrives(12, 20);
        Cast.solved(Cast.startRound(Map.of("method", "STABLE")));
        var mentor = Cast.mentors(AMINA, 2);
        var request = Cast.seeks(BAO, mentor);
        Cast.agreed(Cast.approved(request, mentor), AMINA, BAO);
        Cast.proposed(Cast.seeks("wanjiru"), mentor);
        Cast.put("siosaia", "/api/me/mentor-profile", Cast.mentorProfile(1)).statusCode(201);
        database.execute("update mentor_profile set stage = 'IN_REVIEW' where stage = 'DRAFT'");
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin");
            assertThat(carmen.page.locator(".waiting strong")).hasText(new String[] {
                "1", "1", Long.toString(database.count("pledge where attested_by is null")), "1", "0"
            });
            var numbers = List.of(
                    database.value("select sum(seats) from pledge").toString(),
                    Long.toString(database.count("seat where stage <> 'PROMISED'")),
                    "22",
                    "2",
                    "1",
                    "1",
                    "1");
            assertThat(carmen.page.locator(".funnel td.number")).hasText(numbers.toArray(String[]::new));
            var links = carmen.page.locator(".funnel tbody a").all().stream()
                    .map(a -> a.getAttribute("href"))
                    .toList();
            assertThat(links).hasSize(7).doesNotHaveDuplicates();
            carmen.everyWay("overview", "/admin");
            carmen.everyWay("requests", "/admin/requests");
            carmen.everyWay("mentorships", "/admin/mentorships");
            carmen.go("/admin/requests?stage=MATCHED");
            assertThat(carmen.page.locator("tbody tr")).hasCount(1);
            carmen.go("/admin").follow("Agreed by both sides");
            assertThat(carmen.page.locator("tbody tr")).hasCount(1);
            assertThat(carmen.page.locator("tbody")).containsText("Agreed");
        }
    }

    @Test
    void only_staff_gets_in() {
        try (var bao = atDesk()) {
            bao.signIn(BAO);
            for (var path : List.of("/admin", "/admin/requests", "/admin/mentorships")) {
                bao.go(path);
                assertThat(bao.page.locator("h1")).hasText("This is not for you");
            }
            assertThat(bao.page.locator(".top nav")).not().containsText("Staff");
        }
        try (var visitor = atDesk()) {
            visitor.go("/admin");
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
    }
}
