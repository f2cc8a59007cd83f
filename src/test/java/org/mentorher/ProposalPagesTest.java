package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.DORA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proposal is read and answered by its two sides, each at a browser of its own. */
@QuarkusTest
class ProposalPagesTest extends BrowserTest {
    private String amina;

    @BeforeEach
    void amina_mentors() {
        amina = Cast.mentors(AMINA, 1);
    }

    @Test
    void both_say_yes_in_two_browsers_and_see_each_others_address() {
        var proposal = Cast.approved(asks(BAO), amina);
        var page = "/proposals/" + proposal;
        try (var mentor = at(AMINA);
                var mentee = at(BAO)) {
            mentor.go("/proposals");
            assertThat(mentor.page.locator(".card.next")).containsText("would be your mentee");
            mentor.everyWay("proposals", "/proposals");
            mentor.everyWay("proposal-mentor", page);
            assertThat(mentor.page.locator("h1")).containsText("Would you mentor");
            assertThat(mentor.page.locator(".reasons")).containsText("Asks for your main field");
            assertThat(mentor.page.locator("main")).containsText("I want to lead a team one day.");
            assertThat(mentor.page.locator("main")).containsText("She built what I want to build.");
            assertThat(mentor.page.locator("main")).not().containsText(Cast.email(BAO));
            mentee.everyWay("proposal-mentee", page);
            assertThat(mentee.page.locator("h1")).containsText("as your mentor?");
            assertThat(mentee.page.locator(".reasons")).containsText("Works in the field you asked for");
            assertThat(mentee.page.locator("main")).not().containsText(Cast.email(AMINA));

            mentor.go(page).page.evaluate("document.documentElement.dir = 'rtl'");
            mentor.accessible().shoot("proposal-right-to-left").go(page).press("Yes, I want this");
            assertThat(mentor.page.locator("h1")).containsText("You said yes to");
            mentor.everyWay("proposal-waiting", page);
            // the first yes is not told before the second: nobody is pressed
            mentee.go(page);
            assertThat(mentee.page.locator("h1")).containsText("as your mentor?");
            mentee.go("/requests").page.locator("main .card a").click();
            assertThat(mentee.page.locator(".card.next")).containsText("A mentor is proposed to you");
            mentee.accessible()
                    .shoot("request-proposed")
                    .follow("Read the proposal")
                    .press("Yes, I want this");
            assertThat(mentee.page.locator("h1")).containsText("You and ");
            assertThat(mentee.page.locator("main")).containsText(Cast.email(AMINA));
            mentor.go(page).follow("To the mentorship");
            assertThat(mentor.page.locator("main")).containsText(Cast.email(BAO));
            mentor.go(page);
            assertThat(mentor.page.locator("h1")).containsText("have both said yes");
            mentor.accessible().shoot("proposal-agreed");
        }
        Mailbox.await(Cast.email(AMINA), "introduce you", page);
        assertThat(Mailbox.await(Cast.email(BAO), "both said yes").text()).contains("/mentorships/");
    }

    @Test
    void without_scripts_a_mentor_says_yes_on_a_phone() {
        var proposal = Cast.approved(asks(BAO), amina);
        Cast.consents(BAO, proposal).statusCode(200);
        try (var mentor = withoutScripts(AMINA).go("/proposals")) {
            mentor.page.locator(".card.next a").click();
            mentor.press("Yes, I want this");
            assertThat(mentor.page.locator("main")).containsText(Cast.email(BAO));
            mentor.shoot("mentorship-without-scripts");
            // the same again leads to the same
            mentor.go("/proposals/" + proposal);
            assertThat(mentor.page.locator("h1")).containsText("have both said yes");
        }
        assertThat(database.count("mentorship")).isEqualTo(1);
    }

    @Test
    void a_side_declines_with_a_reason_and_the_other_reads_neutral_words() {
        var proposal = Cast.approved(asks(BAO), amina);
        var page = "/proposals/" + proposal;
        try (var mentor = at(AMINA);
                var mentee = at(BAO)) {
            mentor.go(page).follow("Decline");
            mentor.everyWay("proposal-refusal", page + "/refusal");
            mentor.fill("Note", "Please ask me again in spring.").press("Decline");
            assertThat(mentor.page.locator(".summary")).containsText("Choose the reason that comes closest");
            assertThat(mentor.page.getByLabel("Note")).hasValue("Please ask me again in spring.");
            mentor.accessible().shoot("proposal-refusal-refused");
            mentor.page.getByLabel("I have no time at present").check();
            mentor.press("Decline");
            assertThat(mentor.page.locator("h1")).hasText("You declined this proposal");
            mentor.accessible().shoot("proposal-declined");
            Cast.get(CARMEN, "/api/proposals/" + proposal)
                    .body("staff.declineReason", org.hamcrest.Matchers.is("NO_TIME"))
                    .body("staff.declineNote", org.hamcrest.Matchers.is("Please ask me again in spring."));

            mentee.go(page);
            assertThat(mentee.page.locator("h1")).hasText("This proposal did not come about");
            assertThat(mentee.page.locator("main")).not().containsText("eclined");
            assertThat(mentee.page.locator("main")).not().containsText("spring");
            mentee.everyWay("proposal-ended", page).follow("To my request");
            assertThat(mentee.page.locator(".card.next")).containsText("goes first among equals");
            // a yes that comes too late says so
            mentee.go("/proposals");
            assertThat(mentee.page.locator("main .badge")).hasText("Did not come about");
        }
        assertThat(Mailbox.await(Cast.email(BAO), "A proposal has ended").text())
                .contains("/requests/");
    }

    @Test
    void the_last_seat_goes_to_whoever_is_faster() {
        var baos = Cast.approved(asks(BAO), amina);
        var doras = Cast.approved(asks(DORA), amina);
        Cast.consents(AMINA, baos).statusCode(200);
        Cast.consents(AMINA, doras).statusCode(200);
        try (var mentee = at(BAO).go("/proposals/" + baos)) {
            Cast.consents(DORA, doras).statusCode(200);
            mentee.press("Yes, I want this");
            assertThat(mentee.page.locator("h1")).hasText("Somebody was faster");
            mentee.accessible().shoot("proposal-faster").follow("To my request");
            assertThat(mentee.page.locator("main .badge")).hasText("Open");
            mentee.go("/proposals/" + baos);
            assertThat(mentee.page.locator("h1")).hasText("This proposal did not come about");
        }
    }

    @Test
    void after_fourteen_days_nobody_can_answer_any_more() {
        var proposal = Cast.approved(asks(BAO), amina);
        try (var mentee = at(BAO).go("/proposals/" + proposal)) {
            database.execute("update proposal set approved_at = approved_at - interval '15 days',"
                    + " expires_at = expires_at - interval '15 days'");
            mentee.press("Yes, I want this");
            assertThat(mentee.page.locator("h1")).hasText("The time for answers is over");
            mentee.accessible().shoot("proposal-lapsed");
            assertThat(database.value("select stage from proposal")).isEqualTo("LAPSED");
        }
    }

    @Test
    void a_proposal_that_was_withdrawn_meanwhile_says_so() {
        var request = asks(BAO);
        var proposal = Cast.approved(request, amina);
        try (var mentor = at(AMINA).go("/proposals/" + proposal + "/refusal")) {
            Cast.delete(BAO, "/api/requests/" + request).statusCode(200);
            mentor.page.getByLabel("We know each other already").check();
            mentor.press("Decline");
            assertThat(mentor.page.locator("h1")).hasText("This proposal did not come about");
        }
        try (var mentee = at(BAO).go("/proposals/" + proposal)) {
            // her own doing: nothing here claims that the request is open again
            assertThat(mentee.page.locator("main")).not().containsText("your request is open again");
        }
    }

    @Test
    void only_the_two_sides_read_it_and_only_once_it_is_approved() {
        var request = asks(BAO);
        var proposal = Cast.proposed(request, amina);
        try (var dora = at(DORA);
                var mentee = at(BAO)) {
            dora.go("/proposals");
            assertThat(dora.page.locator(".empty h2")).hasText("No proposal yet");
            dora.everyWay("proposals-empty", "/proposals");
            mentee.go("/proposals/" + proposal);
            assertThat(mentee.page.locator(".eyebrow")).hasText("404");
            mentee.go("/requests/" + request);
            assertThat(mentee.page.locator("main .badge")).hasText("In review");
            Cast.put(CARMEN, "/api/proposals/" + proposal + "/review", Map.of("decision", "APPROVE"))
                    .statusCode(200);
            for (var path : new String[] {"/proposals/" + proposal, "/proposals/" + proposal + "/refusal"}) {
                assertThat(dora.go(path).page.locator(".eyebrow")).hasText("404");
                assertThat(mentee.go(path).page.locator("h1")).not().hasText("There is nothing here");
            }
        }
        try (var visitor = atDesk().go("/proposals/" + proposal)) {
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
    }

    private String asks(String who) {
        Cast.put(who, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        return Cast.post(
                        who,
                        "/api/requests",
                        Map.of(
                                "field",
                                "finance.accounting",
                                "topics",
                                java.util.List.of("leadership"),
                                "message",
                                "I want to lead a team one day.",
                                "mentors",
                                java.util.List.of(Map.of("id", amina, "reason", "She built what I want to build."))))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
