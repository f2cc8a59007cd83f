package org.mentorher.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Transitions;

/** DRAFT → IN_REVIEW → ACTIVE ⇄ PAUSED → CLOSED, and nothing without what must be ready. */
class MentorProfileTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final List<Readiness.Missing> NOTHING = List.of();
    private static final List<Readiness.Missing> SOMETHING = List.of(
            new Readiness.Missing("conduct-not-accepted", "Accept the conduct text."),
            new Readiness.Missing("pledge-not-signed", "Sign the pledge with this account's e-mail address."));

    @Test
    void every_step_from_every_stage() {
        Transitions.<MentorProfile>of(p -> p.stage)
                .from("DRAFT", MentorProfileTest::fresh)
                .from("DRAFT again", MentorProfileTest::returned)
                .from("IN_REVIEW", MentorProfileTest::submitted)
                .from("ACTIVE", MentorProfileTest::active)
                .from("PAUSED", MentorProfileTest::paused)
                .from("CLOSED", () -> {
                    var profile = active();
                    profile.close();
                    return profile;
                })
                .act("edit", p -> p.edit(portrait(), 3, MONDAY))
                .act("conduct", p -> p.acceptConduct(MONDAY))
                .step("submit", p -> p.submit(NOTHING, MONDAY))
                .step("too early", p -> p.submit(SOMETHING, MONDAY))
                .step("accept", p -> p.accept(NOTHING))
                .step("unready", p -> p.accept(SOMETHING))
                .step("return", p -> p.sendBack("Say more."))
                .step("pause", MentorProfile::pause)
                .step("resume", p -> p.resume(NOTHING))
                .step("not yet", p -> p.resume(SOMETHING))
                .step("close", MentorProfile::close)
                .hold("""
                   |edit     |conduct|submit   |too early|accept |unready  |return |pause  |resume |not yet  |close
        DRAFT      |DRAFT    |DRAFT  |IN_REVIEW|not-ready|refused|refused  |refused|refused|refused|refused  |CLOSED
        DRAFT again|DRAFT    |same   |IN_REVIEW|not-ready|refused|refused  |refused|refused|refused|refused  |CLOSED
        IN_REVIEW  |IN_REVIEW|same   |same     |same     |ACTIVE |not-ready|DRAFT  |refused|refused|refused  |CLOSED
        ACTIVE     |ACTIVE   |same   |refused  |refused  |same   |same     |refused|PAUSED |same   |same     |CLOSED
        PAUSED     |PAUSED   |same   |refused  |refused  |refused|refused  |refused|same   |ACTIVE |not-ready|CLOSED
        CLOSED     |refused  |refused|refused  |refused  |refused|refused  |refused|refused|refused|refused  |same""");
    }

    @Test
    void submitting_needs_everything_and_says_what_is_missing() {
        assertSaysWhatIsMissing(fresh(), p -> p.submit(SOMETHING, MONDAY));
    }

    @Test
    void accepting_needs_everything_and_says_what_is_missing() {
        assertSaysWhatIsMissing(submitted(), p -> p.accept(SOMETHING));
    }

    @Test
    void resuming_needs_everything_and_says_what_is_missing() {
        assertSaysWhatIsMissing(paused(), p -> p.resume(SOMETHING));
    }

    private static void assertSaysWhatIsMissing(MentorProfile profile, Consumer<MentorProfile> step) {
        var problem = assertThrows(Problem.class, () -> step.accept(profile));
        assertEquals(409, problem.status());
        assertEquals("not-ready", problem.slug());
        assertEquals(
                List.of(
                        new Problem.Violation("conduct-not-accepted", "Accept the conduct text."),
                        new Problem.Violation(
                                "pledge-not-signed", "Sign the pledge with this account's e-mail address.")),
                problem.violations());
    }

    @Test
    void a_returned_profile_shows_the_reason_until_it_is_submitted_again() {
        var profile = returned();
        assertEquals("Say more.", profile.returnReason);
        profile.submit(NOTHING, MONDAY);
        assertNull(profile.returnReason);
        assertEquals(MONDAY, profile.submittedAt);
    }

    @Test
    void accepting_the_conduct_text_again_keeps_the_first_time() {
        var profile = fresh();
        profile.acceptConduct(SUNDAY);
        profile.acceptConduct(MONDAY);
        assertEquals(SUNDAY, profile.conductAcceptedAt);
    }

    private static MentorProfile fresh() {
        var profile = new MentorProfile(new Member(), SUNDAY);
        profile.edit(portrait(), 1, SUNDAY);
        return profile;
    }

    private static MentorProfile submitted() {
        var profile = fresh();
        profile.acceptConduct(SUNDAY);
        profile.submit(NOTHING, SUNDAY);
        return profile;
    }

    private static MentorProfile returned() {
        var profile = submitted();
        profile.sendBack("Say more.");
        return profile;
    }

    private static MentorProfile active() {
        var profile = submitted();
        profile.accept(NOTHING);
        return profile;
    }

    private static MentorProfile paused() {
        var profile = active();
        profile.pause();
        return profile;
    }

    private static Portrait portrait() {
        return new Portrait(
                "Numbers people",
                "Chief executive",
                "Northwind Harbour",
                Seniority.C_SUITE,
                List.of("finance.accounting"),
                List.of("en"),
                "Africa/Nairobi",
                List.of(Format.VIDEO),
                List.of("leadership"));
    }
}
