package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.DORA;
import static org.mentorher.Cast.get;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The front door, the evidence, the wall, one pledge, and what staff do with pledges. */
@QuarkusTest
class WallPagesTest extends BrowserTest {
    private static final int FIRST_PAGE = 100 * 1024;

    @Inject
    TestClock clock;

    private Signers signers;

    @BeforeEach
    void nobody_is_here() {
        signers = new Signers(database, clock);
    }

    @AfterEach
    void it_is_now() {
        clock.reset();
    }

    @Test
    void the_front_door_says_what_to_do_while_nobody_has_signed() {
        try (var reader = atDesk()) {
            reader.everyWay("home-empty", "/");
            assertThat(reader.page.locator(".empty h3")).hasText("Nobody has signed yet");
            assertThat(reader.page.locator(".empty a")).hasAttribute("href", "/pledge");
            assertThat(reader.page.locator(".bars"))
                    .hasAttribute("aria-label", java.util.regex.Pattern.compile("^0 pledges signed.*"));
        }
    }

    @Test
    void the_front_door_shows_the_numbers_as_they_are() {
        signers.everybody();
        signers.seats("Noor van der Berg-Haddad", 3, 2, 1);
        try (var reader = atDesk()) {
            reader.everyWay("home", "/");
            var campaign = get(null, "/api/campaigns/mentorher").extract();
            var table = reader.page.locator("main details table tbody tr td").allTextContents();
            assertThat(table)
                    .containsExactly(List.of(
                                    "pledgesSigned",
                                    "ceosSigned",
                                    "seatsPromised",
                                    "seatsOpened",
                                    "seatsFilled",
                                    "seatsKept")
                            .stream()
                            .map(number -> String.valueOf((Object) campaign.path(number)))
                            .toArray(String[]::new));
            assertThat(table.subList(3, 6)).containsExactly("3", "2", "1");
            assertThat(reader.page.locator(".signatory")).hasCount(6);
            reader.follow("Read the criticism");
            assertThat(reader.page.locator("#critics")).isInViewport();
        }
    }

    @Test
    void the_first_page_is_light_holds_still_and_waits_for_no_script() {
        signers.everybody();
        try (var reader = onPhone()) {
            var answers = new ArrayList<Response>();
            reader.page.onResponse(answers::add);
            reader.page.addInitScript("""
                    window.shifts = [];
                    new PerformanceObserver(list => list.getEntries().forEach(e => window.shifts.push(e.value)))
                        .observe({type: 'layout-shift', buffered: true});""");
            reader.page.navigate(root, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            var sent = answers.stream()
                    .mapToInt(a ->
                            a.request().sizes().responseBodySize + a.request().sizes().responseHeadersSize)
                    .sum();
            assertThat(answers).hasSizeGreaterThanOrEqualTo(4).allMatch(Response::ok);
            assertThat(sent).as("bytes of the first page").isBetween(10_000, FIRST_PAGE);
            assertThat(reader.page.evaluate("window.shifts.reduce((a, b) => a + b, 0)"))
                    .isEqualTo(0);
            assertThat(reader.page.evaluate("""
                    performance.getEntriesByType('resource').filter(e => e.initiatorType === 'script')
                        .map(e => e.renderBlockingStatus).join()""")).isEqualTo("non-blocking,non-blocking");
        }
    }

    @Test
    void the_evidence_stands_with_its_sources_and_its_critics() {
        try (var reader = atDesk()) {
            reader.everyWay("evidence", "/evidence");
            var main = reader.page.locator("main");
            assertThat(main).containsText("2,950 employed adults");
            assertThat(reader.page.locator("figure").first()).containsText("16%");
            assertThat(reader.page.locator("figure").first()).containsText("1 in 6.25");
            assertThat(reader.page.locator("#erratum")).containsText("harassment is less common");
            assertThat(main).not().containsText("harassment is more");
            assertThat(reader.page.locator(".answers tbody tr")).hasCount(5);
            // every reference leads to a source, every link away says nothing of where it was
            for (var reference : reader.page.locator("main a[href^='#']").all()) {
                assertThat(reader.page.locator(
                                "[id='" + reference.getAttribute("href").substring(1) + "']"))
                        .hasCount(1);
            }
            assertThat(reader.page.locator("main a[href^='http']:not([rel~=noreferrer])"))
                    .hasCount(0);
        }
    }

    @Test
    void an_empty_wall_asks_for_the_first_name() {
        try (var reader = withoutScripts()) {
            reader.go("/wall");
            assertThat(reader.page.locator(".empty h3")).hasText("Nobody has signed yet");
            reader.shoot("wall-empty-phone").follow("Sign the pledge");
            assertThat(reader.page).hasURL(root + "pledge");
        }
    }

    @Test
    void the_wall_shows_everybody_and_no_claim_as_fact() {
        signers.everybody();
        signers.seats("Noor van der Berg-Haddad", 3, 2, 1);
        signers.attested("Noor van der Berg-Haddad");
        clock.forward(Duration.ofDays(91));
        try (var reader = atDesk()) {
            reader.everyWay("wall", "/wall");
            assertThat(reader.page.locator("#found")).hasText("9 signatories");
            var noor = card(reader, "Noor van der Berg-Haddad");
            assertThat(noor).containsText("Title confirmed");
            assertThat(noor).not().containsText("States to be");
            assertThat(noor).containsText("1 of 3 seats kept");
            assertThat(noor).not().containsText("Not yet acted");
            var claims = card(reader, "Wanjiru Kamau");
            assertThat(claims).containsText("States to be:");
            assertThat(claims).containsText("Not yet acted");
            // a title below the top is as stated, and says so
            assertThat(card(reader, "Bo")).containsText("Title as stated");
            assertThat(card(reader, "Bo")).not().containsText("States to be");
            reader.page.getByText("What the marks mean").click();
            reader.accessible().shoot("wall-marks");
        }
    }

    private static Locator card(Reader reader, String name) {
        return reader.page.locator(
                ".signatory", new Page.LocatorOptions().setHas(reader.page.locator("h3 a:text-is(\"" + name + "\")")));
    }

    @Test
    void a_reader_narrows_the_wall_without_scripts() {
        signers.everybody();
        Cast.mentors(AMINA, 2);
        try (var reader = withoutScripts()) {
            reader.go("/wall").fill("Name or organisation", "HARBOUR").press("Show");
            assertThat(reader.page.locator(".signatory")).hasCount(3);
            assertThat(reader.page.getByLabel("Name or organisation")).hasValue("HARBOUR");
            reader.go("/wall");
            reader.page.getByLabel("Field").selectOption("finance.accounting");
            reader.press("Show");
            assertThat(reader.page.locator(".signatory")).hasCount(1);
            assertThat(reader.page.locator(".signatory h3")).hasText(AMINA);
            assertThat(reader.page.locator(".signatory .badges")).containsText("Accounting");
            assertThat(reader.page.getByLabel("Field")).hasValue("finance.accounting");
            reader.page.getByLabel("Seniority").selectOption("ENTRY");
            reader.press("Show");
            assertThat(reader.page.locator(".empty h3")).hasText("Nobody on the wall fits");
            reader.shoot("wall-nobody-fits");
            reader.follow("Show everybody");
            assertThat(reader.page.locator(".signatory")).hasCount(10);
            reader.go("/wall?q=https://spam.example");
            assertThat(reader.page.locator("#complaint-q")).isVisible();
        }
        given().urlEncodingEnabled(false).get("/wall?q=%00").then().statusCode(400);
        given().get("/wall?seniority=KING").then().statusCode(422);
        given().get("/wall?q=&field=&seniority=").then().statusCode(200);
        given().get("/wall?cursor=nonsense").then().statusCode(422);
    }

    @Test
    void results_follow_the_typing_and_the_address_follows_too() {
        signers.everybody();
        try (var reader = atDesk()) {
            reader.go("/wall").page.getByLabel("Name or organisation").pressSequentially("lotus");
            assertThat(reader.page.locator(".signatory")).hasCount(1);
            assertThat(reader.page.locator("#found")).hasText("1 signatory");
            assertThat(reader.page).hasURL(root + "wall?q=lotus&field=&seniority=");
            assertThat(reader.page.getByLabel("Name or organisation")).isFocused();
            reader.page.getByLabel("Seniority").selectOption("VP");
            assertThat(reader.page.locator(".empty")).isVisible();
            assertThat(reader.page.locator("#found")).hasText("Nobody found");
            reader.page.goBack();
            assertThat(reader.page.locator(".signatory")).hasCount(1);
        }
    }

    @Test
    void the_wall_has_pages() {
        signers.many(23);
        try (var reader = atDesk()) {
            reader.go("/wall?q=signatory");
            assertThat(reader.page.locator(".signatory")).hasCount(20);
            assertThat(reader.page.locator("#found")).hasText("20 signatories on this page, more follow");
            reader.follow("Show more");
            assertThat(reader.page.locator(".signatory")).hasCount(3);
            reader.follow("Back to the newest");
            assertThat(reader.page.locator(".signatory")).hasCount(20);
            assertThat(reader.page.getByLabel("Name or organisation")).hasValue("signatory");
        }
    }

    @Test
    void a_pledge_has_a_page_that_can_be_told_to_others() {
        signers.everybody();
        signers.seats("Noor van der Berg-Haddad", 3, 2, 1);
        var noor = signers.id("Noor van der Berg-Haddad");
        try (var reader = atDesk()) {
            reader.everyWay("pledge", "/pledges/" + noor);
            var page = "http://localhost:8080/pledges/" + noor;
            assertThat(meta(reader, "property=\"og:url\"")).isEqualTo(page);
            assertThat(meta(reader, "property=\"og:image\""))
                    .isEqualTo("http://localhost:8080/api/pledges/" + noor + "/card.png?lang=en");
            assertThat(meta(reader, "name=\"twitter:card\"")).isEqualTo("summary_large_image");
            assertThat(meta(reader, "property=\"og:title\""))
                    .isEqualTo("Noor van der Berg-Haddad signed the #MentorHer pledge");
            var encoded = "http%3A%2F%2Flocalhost%3A8080%2Fpledges%2F" + noor;
            for (var link : reader.page.locator(".shares a").all()) {
                assertThat(link).hasAttribute("rel", "noreferrer");
                // the address of the page, and nothing of the person or the reader
                assertThat(link.getAttribute("href").replaceFirst("^[^?#]*[?#]", ""))
                        .endsWith("=" + encoded)
                        .hasSize(link.getAttribute("href")
                                        .replaceFirst("^[^?#]*[?#]", "")
                                        .indexOf('=')
                                + 1
                                + encoded.length());
            }
            assertThat(reader.page.locator(".record svg"))
                    .hasAttribute("aria-label", "3 seats promised, 3 opened, 2 filled, 1 kept");
            assertThat(reader.page.getByText("Withdraw my pledge")).hasCount(0);
            for (var name : List.of(Signers.LONG, Signers.ARABIC, Signers.CHINESE, Signers.EMOJI)) {
                reader.go("/pledges/" + signers.id(name)).accessible().shoot("pledge-" + Signers.KINDS.get(name));
            }
            clock.forward(Duration.ofDays(91));
            reader.go("/pledges/" + signers.id("Wanjiru Kamau"));
            assertThat(reader.page.locator("main")).containsText("Not yet acted");
            assertThat(reader.page.locator("main")).containsText("States to be:");
            assertThat(reader.page.locator("main")).containsText("C-suite, as stated");
            reader.accessible().shoot("pledge-not-yet-acted");
        }
        given().get("/pledges/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/pledges/nonsense").then().statusCode(404);
    }

    private static String meta(Reader reader, String which) {
        return reader.page.locator("meta[" + which + "]").getAttribute("content");
    }

    @Test
    void a_signatory_withdraws_after_being_asked_once_more() {
        Cast.mentors(AMINA, 2);
        var pledge = get(AMINA, "/api/me/pledges").extract().<String>path("items[0].id");
        try (var visitor = atDesk();
                var bao = atDesk();
                var amina = withoutScripts()) {
            visitor.go("/pledges/" + pledge + "/withdrawal");
            assertThat(visitor.page.locator("#kc-login")).isVisible();
            bao.signIn(BAO).go("/pledges/" + pledge);
            assertThat(bao.page.getByText("Withdraw my pledge")).hasCount(0);
            bao.go("/pledges/" + pledge + "/withdrawal");
            assertThat(bao.page.locator(".eyebrow")).hasText("404");
            amina.signIn(AMINA)
                    .go("/pledges/" + pledge)
                    .shoot("pledge-mine-phone")
                    .follow("Withdraw my pledge");
            assertThat(amina.page.locator("h1")).hasText("Withdraw your pledge?");
            amina.shoot("withdrawal-phone");
            get(null, "/api/pledges/" + pledge).statusCode(200);
            amina.press("Withdraw my pledge");
            assertThat(amina.page.locator("h1")).hasText("Your pledge is withdrawn");
            amina.shoot("withdrawn-phone");
            visitor.go("/pledges/" + pledge);
            assertThat(visitor.page.locator(".eyebrow")).hasText("404");
        }
        get(null, "/api/pledges/" + pledge).statusCode(404);
        get(AMINA, "/api/me/mentor-profile").body("stage", is("PAUSED"));
    }

    @Test
    void staff_confirm_titles_and_remove_a_pledge() {
        signers.everybody();
        var wanjiru = signers.id("Wanjiru Kamau");
        var noor = signers.id("Noor van der Berg-Haddad");
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).everyWay("admin-pledges", "/admin/pledges");
            assertThat(carmen.page.locator("table.pledges tbody tr")).hasCount(9);
            assertThat(carmen.page.locator("main")).not().containsText("noor" + noor);
            carmen.fill("Name or organisation", "noor").press("Show");
            assertThat(carmen.page.locator("table.pledges tbody tr")).hasCount(1);
            carmen.press("Confirm the title of Noor van der Berg-Haddad");
            assertThat(carmen.page.locator(".notice")).containsText("The title is confirmed");
            assertThat(carmen.page.locator(".empty h2")).hasText("Nothing found");
            get(null, "/api/pledges/" + noor).body("attested", is(true));

            carmen.go("/admin/pledges").follow("Remove the pledge of Wanjiru Kamau");
            carmen.everyWay("admin-removal", "/admin/pledges/" + wanjiru + "/removal");
            carmen.page.locator("main form").evaluate("form => form.noValidate = true");
            carmen.press("Remove the pledge");
            assertThat(carmen.page.locator(".summary")).containsText("Reason");
            carmen.accessible().shoot("admin-removal-refused");
            carmen.fill("Reason", "See https://spam.example");
            carmen.press("Remove the pledge");
            assertThat(carmen.page.getByLabel("Reason")).hasValue("See https://spam.example");
            carmen.fill("Reason", "The person named says that somebody else signed.");
            carmen.press("Remove the pledge");
            assertThat(carmen.page.locator(".notice")).containsText("removed from the wall");
            get(null, "/api/pledges/" + wanjiru).statusCode(404);
            carmen.page.getByLabel("Which").selectOption("ENDED");
            carmen.press("Show");
            assertThat(carmen.page.locator("table.pledges")).containsText("somebody else signed");
            carmen.accessible().shoot("admin-pledges-ended");
            // somebody who was slower reads what happened
            carmen.go("/admin/pledges/" + wanjiru + "/removal");
            assertThat(carmen.page.locator("h1")).hasText("This pledge has ended already");
        }
    }

    @Test
    void staff_record_a_domain_and_its_titles_are_confirmed() {
        signers.everybody();
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/pledges");
            carmen.page
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Record this domain for Tidewater Harbour"))
                    .click();
            assertThat(carmen.page.getByLabel("Mail domain")).hasValue("tidewater-harbour.example");
            carmen.press("Record it");
            assertThat(carmen.page.locator(".notice")).containsText("The domain is recorded");
            assertThat(carmen.page.locator("table")).containsText("@tidewater-harbour.example");
            get(null, "/api/pledges/" + signers.id("Noor van der Berg-Haddad")).body("attested", is(true));
            carmen.everyWay("admin-organisations", "/admin/pledges/organisations");
            carmen.fill("Organisation", "tidewater  harbour")
                    .fill("Mail domain", "Tidewater-Harbour.example")
                    .press("Record it");
            assertThat(carmen.page.locator(".summary")).containsText("recorded for this organisation already");
            carmen.fill("Mail domain", "not a domain").press("Record it");
            assertThat(carmen.page.locator("#complaint-domain")).isVisible();
            assertThat(carmen.page.getByLabel("Organisation")).hasValue("tidewater  harbour");
            carmen.accessible().shoot("admin-organisations-refused");
        }
        assertThat(database.count("organisation")).isOne();
    }

    @Test
    void the_pages_of_staff_are_for_staff() {
        signers.everybody();
        var pledge = signers.id("Wanjiru Kamau");
        given().redirects().follow(false).get("/admin/pledges").then().statusCode(302);
        for (var who : List.of(AMINA, DORA)) {
            try (var reader = atDesk()) {
                reader.signIn(who);
                for (var path : List.of(
                        "/admin/pledges", "/admin/pledges/organisations", "/admin/pledges/" + pledge + "/removal")) {
                    reader.go(path);
                    assertThat(reader.page.locator(".eyebrow")).hasText("403");
                }
            }
        }
        get(null, "/api/pledges/" + pledge).statusCode(200);
        given().get("/wall").then().statusCode(200).body(not(containsString("@tidewater")));
    }
}
