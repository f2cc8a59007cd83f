package org.mentorher.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of a request that is not sent yet. */
class RequestDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID AMINA = new UUID(0, 1);
    private static final UUID DORA = new UUID(0, 2);
    private static final UUID ELIF = new UUID(0, 3);

    private final RequestDraft draft = new RequestDraft();

    @BeforeEach
    void three_are_listed() {
        draft.choices = List.of();
        Stream.of(AMINA, DORA, ELIF).forEach(mentor -> draft.add(mentor, NOW));
    }

    @Test
    void whoever_is_added_stands_last_and_only_once() {
        draft.add(AMINA, NOW);
        assertThat(order()).containsExactly(AMINA, DORA, ELIF);
    }

    @Test
    void one_step_up_or_down_swaps_two_neighbours() {
        draft.move(ELIF, -1, NOW);
        assertThat(order()).containsExactly(AMINA, ELIF, DORA);
        draft.move(AMINA, 1, NOW);
        assertThat(order()).containsExactly(ELIF, AMINA, DORA);
    }

    @Test
    void at_the_ends_and_for_strangers_nothing_moves() {
        draft.move(AMINA, -1, NOW);
        draft.move(ELIF, 1, NOW);
        draft.move(new UUID(0, 9), 1, NOW);
        draft.remove(new UUID(0, 9), NOW);
        assertThat(order()).containsExactly(AMINA, DORA, ELIF);
    }

    @Test
    void five_are_the_most() {
        assertThat(draft.full()).isFalse();
        draft.add(new UUID(0, 4), NOW);
        draft.add(new UUID(0, 5), NOW);
        assertThat(draft.full()).isTrue();
        draft.remove(DORA, NOW);
        assertThat(draft.full()).isFalse();
    }

    @Test
    void a_form_from_before_changes_no_more_than_what_it_holds() {
        draft.type(
                new RequestDraft.Typed("finance.tax", "", "", Map.of(DORA, "She knows tax.", new UUID(0, 9), "?")),
                NOW);
        assertThat(order()).containsExactly(AMINA, DORA, ELIF);
        assertThat(draft.choices).extracting(Request.Choice::reason).containsExactly("", "She knows tax.", "");
    }

    private List<UUID> order() {
        return draft.choices.stream().map(Request.Choice::mentor).toList();
    }
}
