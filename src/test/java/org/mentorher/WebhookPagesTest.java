package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff give an organisation a webhook, see what becomes of what it is told, and put it right when it fails. */
@QuarkusTest
class WebhookPagesTest extends BrowserTest {
    private Receiver receiver;
    private String page;

    @BeforeEach
    void northwind_is_recorded() {
        receiver = new Receiver();
        String id = Cast.post(
                        CARMEN,
                        "/api/organisations",
                        Map.of("name", "Northwind Harbour", "domain", "northwind-harbour.example"))
                .statusCode(201)
                .extract()
                .path("id");
        page = "/admin/organisations/" + id + "/webhooks";
    }

    @AfterEach
    void it_closes() {
        receiver.close();
    }

    @Test
    void staff_add_one_copy_its_secret_test_it_and_switch_it_on_after_it_failed() {
        try (var carmen = at(CARMEN)) {
            carmen.go("/admin/pledges/organisations");
            carmen.accessible().shoot("organisations-with-webhooks");
            carmen.page.locator("tbody a").click();
            assertThat(carmen.page.locator(".empty h2")).hasText("This organisation has no webhook yet");
            carmen.everyWay("webhooks-none", page);
            carmen.page.locator("input[name=address]").fill("ftp://hooks.northwind-harbour.example/");
            carmen.press("Add it and show the secret");
            assertThat(carmen.page.locator(".summary li")).hasCount(1);
            assertThat(carmen.page.locator("input[name=address]")).hasValue("ftp://hooks.northwind-harbour.example/");
            carmen.page.locator("input[name=kinds][value=pledge-signed]").check();
            carmen.press("Add it and show the secret");
            assertThat(carmen.page.locator(".summary")).containsText("https://");
            carmen.accessible().shoot("webhook-refused");
            carmen.page.locator("input[name=address]").fill(receiver.address());
            carmen.press("Add it and show the secret");
            var secret = carmen.page.locator("code.secret").textContent();
            assertThat(secret).startsWith("whsec_");
            carmen.accessible().shoot("webhook-secret");
            receiver.knows(secret);

            carmen.follow("I have it; to the webhook");
            assertThat(carmen.page.locator("main")).not().containsText("whsec_");
            assertThat(carmen.page.locator(".empty h3")).hasText("Nothing yet");
            var path = carmen.page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
            carmen.press("Send a test");
            assertThat(carmen.page.locator(".notice.good")).containsText("A test is on its way");
            Eventually.holds(() -> assertThat(receiver.received()).hasSize(1));
            assertThat(receiver.received().getFirst().signatures()).isOne();
            Eventually.holds(() -> assertThat(database.count("webhook_delivery where stage = 'DELIVERED'"))
                    .isOne());
            receiver.answers(500);
            carmen.press("Send a test");
            Eventually.holds(() -> assertThat(database.count("webhook_delivery where failure = 'STATUS'"))
                    .isOne());
            carmen.go(path);
            assertThat(carmen.page.locator("tbody")).containsText("it answered 500");
            carmen.everyWay("webhook", path);

            // a day later
            database.execute("update webhook set stage = 'DISABLED', disabled_at = now()");
            carmen.go(path);
            assertThat(carmen.page.locator(".notice.bad")).containsText("It is switched off");
            carmen.accessible().shoot("webhook-off");
            carmen.go(page);
            carmen.everyWay("webhooks", page);
            receiver.answers(204);
            carmen.go(path).press("Switch it on");
            assertThat(carmen.page.locator(".notice.bad")).hasCount(0);
            carmen.press("Make a new secret");
            assertThat(carmen.page.locator("code.secret")).not().hasText(secret);
            carmen.follow("I have it; to the webhook");

            // somebody else was faster
            database.execute("update webhook set kinds = '{pledge-ended}', version = version + 1");
            carmen.press("Save");
            assertThat(carmen.page.locator("main [role=alert]").first()).isVisible();
            assertThat(carmen.page.locator("input[name=kinds][value=pledge-signed]"))
                    .isChecked();
            carmen.accessible().shoot("webhook-stale");
            carmen.press("Save");
            assertThat(carmen.page.locator(".notice.good")).hasText("Saved.");
            carmen.press("Remove it");
            assertThat(carmen.page.locator(".empty h2")).hasText("This organisation has no webhook yet");
        }
        try (var bao = at(BAO)) {
            bao.go(page);
            assertThat(bao.page.locator("h1")).hasText("This is not for you");
        }
    }
}
