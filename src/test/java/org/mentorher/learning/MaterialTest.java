package org.mentorher.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Problem;

/** A draft becomes a version, complete in both languages or not at all. */
class MaterialTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID CARMEN = UUID.randomUUID();
    private static final Wording ENGLISH = new Wording("Title", "Summary", "Text", CheckTest.WRITTEN);
    private static final Wording SPANISH = new Wording("Título", "Resumen", "Texto", CheckTest.WRITTEN);

    private static Material material(boolean required) {
        return new Material("how-to-mentor", 1, Material.Audience.MENTORS, required);
    }

    private static MaterialVersion publish(Material material, Version.Change change) {
        return material.publish(new Version(1, 3), change, null, CARMEN, MONDAY);
    }

    @Test
    void a_complete_draft_is_published_once() {
        var material = material(true);
        material.draft(new Edition(ENGLISH, SPANISH), MONDAY);
        var published = publish(material, Version.Change.MAJOR);
        assertThat(published.number()).isEqualTo(new Version(2, 0));
        assertThat(published.edition).isEqualTo(new Edition(ENGLISH, SPANISH));
        assertThat(published.shipped).isFalse();
        assertThat(material.draft).isNull();
        assertThatThrownBy(() -> publish(material, Version.Change.MINOR))
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.slug()).isEqualTo("no-draft"));
    }

    @Test
    void a_draft_is_discarded_once() {
        var material = material(true);
        assertThat(material.discard()).isFalse();
        material.draft(new Edition(ENGLISH, Wording.EMPTY), MONDAY);
        assertThat(material.discard()).isTrue();
        assertThat(material.discard()).isFalse();
    }

    @Test
    void what_is_missing_in_either_language_keeps_it_back_and_the_draft_stays() {
        var material = material(true);
        material.draft(new Edition(new Wording("Title", null, "Text", null), Wording.EMPTY), MONDAY);
        assertThatThrownBy(() -> publish(material, Version.Change.MINOR)).isInstanceOfSatisfying(Problem.class, e -> {
            assertThat(e.status()).isEqualTo(422);
            assertThat(e.violations())
                    .extracting(Problem.Violation::field)
                    .containsExactly("en.summary", "en.check", "es.title", "es.summary", "es.text", "es.check");
        });
        assertThat(material.draft).isNotNull();
    }

    @Test
    void only_what_is_required_needs_questions() {
        var material = material(false);
        material.draft(new Edition(without(ENGLISH), without(SPANISH)), MONDAY);
        assertThat(publish(material, Version.Change.MINOR).number()).isEqualTo(new Version(1, 4));
    }

    @Test
    void questions_stand_in_the_same_places_in_both_languages() {
        var other =
                CheckTest.WRITTEN.replace("- [x] Well.\nYes.\n- [ ] Ill.\nNo.", "- [ ] Ill.\nNo.\n- [x] Well.\nYes.");
        assertThat(new Edition(ENGLISH, new Wording("Título", "Resumen", "Texto", other)).complaints(true))
                .extracting(Problem.Violation::field)
                .containsExactly("es.check");
        assertThat(new Edition(without(ENGLISH), SPANISH).complaints(false))
                .extracting(Problem.Violation::field)
                .containsExactly("es.check");
    }

    private static Wording without(Wording wording) {
        return new Wording(wording.title(), wording.summary(), wording.text(), null);
    }
}
