package org.mentorher.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Transitions;

/** DRAFT → ACTIVE ⇄ PAUSED → CLOSED; active as soon as it is complete. */
class MenteeProfileTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void every_step_from_every_stage() {
        Transitions.<MenteeProfile>of(p -> p.stage)
                .from("DRAFT", MenteeProfileTest::draft)
                .from("ACTIVE", MenteeProfileTest::active)
                .from("PAUSED", MenteeProfileTest::paused)
                .from("CLOSED", () -> {
                    var profile = active();
                    profile.close();
                    return profile;
                })
                .act("edit wholly", p -> p.edit(whole(), true, MONDAY))
                .act("edit partly", p -> p.edit(portrait("law.tax", "en", null), true, MONDAY))
                .step("pause", MenteeProfile::pause)
                .step("resume", MenteeProfile::resume)
                .step("close", MenteeProfile::close)
                .hold("""
                         | edit wholly | edit partly | pause   | resume  | close
                  DRAFT  | ACTIVE      | DRAFT       | refused | refused | CLOSED
                  ACTIVE | ACTIVE      | validation  | PAUSED  | same    | CLOSED
                  PAUSED | PAUSED      | validation  | same    | ACTIVE  | CLOSED
                  CLOSED | refused     | refused     | refused | refused | same""");
    }

    @ParameterizedTest
    @CsvSource({",en,VIDEO", "law.tax,,VIDEO", "law.tax,en,", ",,"})
    void without_fields_languages_or_formats_it_stays_a_draft(String field, String language, Format format) {
        var profile = new MenteeProfile(new Member(), SUNDAY);
        profile.edit(portrait(field, language, format), false, MONDAY);
        assertEquals(MenteeProfile.Stage.DRAFT, profile.stage);
    }

    @ParameterizedTest
    @CsvSource({",en,VIDEO", "law.tax,,VIDEO", "law.tax,en,"})
    void once_active_nothing_it_lives_on_can_be_emptied(String field, String language, Format format) {
        var profile = active();
        var before = profile.portrait;
        var problem = assertThrows(Problem.class, () -> profile.edit(portrait(field, language, format), false, MONDAY));
        assertEquals(422, problem.status());
        assertEquals(1, problem.violations().size());
        assertSame(before, profile.portrait);
        assertEquals(SUNDAY, profile.updatedAt);
    }

    private static MenteeProfile draft() {
        var profile = new MenteeProfile(new Member(), SUNDAY);
        profile.edit(portrait("law.tax", "en", null), false, SUNDAY);
        return profile;
    }

    private static MenteeProfile active() {
        var profile = new MenteeProfile(new Member(), SUNDAY);
        profile.edit(whole(), false, SUNDAY);
        return profile;
    }

    private static MenteeProfile paused() {
        var profile = active();
        profile.pause();
        return profile;
    }

    private static Portrait whole() {
        return portrait("finance.accounting", "en", Format.VIDEO);
    }

    private static Portrait portrait(String field, String language, Format format) {
        return new Portrait(
                "Accountant in her first year",
                "Junior accountant",
                "Lotus Ledger",
                Seniority.ENTRY,
                field == null ? List.of() : List.of(field),
                language == null ? List.of() : List.of(language),
                "Asia/Ho_Chi_Minh",
                format == null ? List.of() : List.of(format),
                List.of());
    }
}
