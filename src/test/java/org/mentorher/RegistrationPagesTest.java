package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who has no account yet makes one, and can come back with it. */
@QuarkusTest
class RegistrationPagesTest extends BrowserTest {
    private static final Pattern LINK = Pattern.compile("https?://\\S+action-token\\S+");
    private static final String PASSWORD = "a door held open";

    @Test
    void somebody_new_registers_shows_that_the_address_is_hers_and_chooses_a_password() {
        var name = "zoe" + System.nanoTime();
        var address = name + "@northwind-harbour.example";
        try (var zoe = atDesk()) {
            zoe.go("/sign-in?to=/me").page.locator("#kc-registration a").click();
            zoe.page.locator("#username").fill(name);
            zoe.page.locator("#email").fill(address);
            zoe.page.locator("#firstName").fill("Zoe");
            zoe.page.locator("#lastName").fill("Lindqvist");
            zoe.page.locator("#kc-register-form [type=submit]").click();
            assertThat(zoe.page.locator("main, body").first()).containsText(address);
            zoe.accessible().shoot("register-verify");

            var link = LINK.matcher(Mailbox.await(address, "").text());
            assertThat(link.find()).isTrue();
            zoe.page.navigate(link.group());
            assertThat(zoe.page.locator("h1")).hasText("Choose a password");
            zoe.accessible().shoot("register-password");
            choose(zoe, PASSWORD, "a door held shut");
            assertThat(zoe.page.locator("#input-error-password-confirm")).isVisible();
            zoe.accessible().shoot("register-password-wrong");
            choose(zoe, PASSWORD, PASSWORD);
            zoe.page.waitForURL(root + "me");
            assertThat(zoe.page.locator("main")).containsText("Zoe Lindqvist");

            zoe.press("Sign out");
            zoe.go("/sign-in?to=/me");
            zoe.page.locator("#username").fill(address);
            zoe.page.locator("#password").fill(PASSWORD);
            zoe.page.locator("#kc-login").click();
            zoe.page.waitForURL(root + "me");
        }
    }

    private static void choose(Reader reader, String password, String again) {
        reader.page.locator("#password-new").fill(password);
        reader.page.locator("#password-confirm").fill(again);
        reader.page.locator("[type=submit]").first().click();
    }
}
