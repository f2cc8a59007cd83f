package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.DORA;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Staff search the audit. */
@QuarkusTest
class AuditPagesTest extends BrowserTest {
    @Test
    void staff_find_what_happened_by_kind_thing_person_and_day() {
        var profile = Cast.mentors(AMINA, 3);
        Cast.put(BAO, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        String carmen = Cast.get(CARMEN, "/api/me").extract().path("id");
        String amina = Cast.get(AMINA, "/api/me").extract().path("id");
        var today = LocalDate.now(ZoneOffset.UTC);
        try (var reader = atDesk()) {
            reader.signIn(CARMEN).go("/admin/audit");
            // the newest is Bao's profile
            assertThat(reader.page.locator("tbody tr").first()).containsText("Mentee profile changed");

            reader.page.locator("#field-kind").selectOption("mentor-profile-changed");
            reader.fill("Id of the thing", profile).press("Search");
            assertThat(reader.page.locator("tbody tr")).hasCount(4);
            assertThat(reader.page.locator("tbody tr").first()).containsText("stage: active");
            assertThat(reader.page.locator("tbody tr").last()).containsText("stage: draft");
            assertThat(reader.page.locator("#field-subject")).hasValue(profile);

            reader.go("/admin/audit?actor=" + carmen + "&subject=" + profile);
            assertThat(reader.page.locator("tbody tr")).hasCount(1);
            assertThat(reader.page.locator("caption")).containsText("What");
            reader.everyWay("audit", "/admin/audit?actor=" + amina);

            // the days are the reader's; a day on both sides is wide enough for every zone
            reader.go(
                    "/admin/audit?subject=" + profile + "&from=" + today.minusDays(1) + "&until=" + today.plusDays(1));
            assertThat(reader.page.locator("tbody tr")).hasCount(4);
            reader.go("/admin/audit?subject=" + profile + "&until=" + today.minusDays(2));
            assertThat(reader.page.locator(".empty h2")).hasText("Nothing was found");
            reader.accessible().shoot("audit-nothing");
        }
    }

    @Test
    void a_long_history_has_pages_that_keep_the_search() {
        String member = Cast.get(BAO, "/api/me").extract().path("id");
        for (int i = 0; i < 11; i++) {
            Cast.put(CARMEN, "/api/members/" + member + "/suspension", Map.of("reason", "A test."))
                    .statusCode(200);
            Cast.delete(CARMEN, "/api/members/" + member + "/suspension").statusCode(200);
        }
        try (var reader = atDesk()) {
            reader.signIn(CARMEN).go("/admin/audit?subject=" + member);
            assertThat(reader.page.locator("tbody tr")).hasCount(20);
            assertThat(reader.page.locator("tbody tr").first()).containsText("Member let in again");
            reader.follow("Show more");
            assertThat(reader.page.locator("tbody tr")).hasCount(2);
            assertThat(reader.page.locator("tbody tr").last()).containsText("Member suspended");
            assertThat(reader.page.locator("#field-subject")).hasValue(member);
        }
    }

    @Test
    void what_is_no_id_or_day_is_said_beside_it_and_finds_nothing() {
        Cast.mentors(AMINA, 1);
        try (var reader = atDesk()) {
            reader.signIn(CARMEN);
            var answer = reader.page.navigate(root + "admin/audit?subject=amina&from=yesterday");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(reader.page.locator("#complaint-subject"))
                    .hasText("is not an id; the links in the list fill it in");
            assertThat(reader.page.locator("#field-subject")).hasValue("amina");
            assertThat(reader.page.locator("#complaint-from")).isVisible();
            assertThat(reader.page.locator("tbody tr")).hasCount(0);
            reader.accessible().shoot("audit-wrong");
            reader.go("/admin/audit?actor=" + UUID.randomUUID());
            assertThat(reader.page.locator(".empty h2")).hasText("Nothing was found");
        }
    }

    @Test
    void only_staff_read_the_audit() {
        for (var who : new String[] {BAO, DORA}) {
            try (var reader = atDesk()) {
                reader.signIn(who);
                assertThat(reader.page.navigate(root + "admin/audit").status()).isEqualTo(403);
            }
        }
        try (var visitor = atDesk()) {
            visitor.go("/admin/audit");
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
    }
}
