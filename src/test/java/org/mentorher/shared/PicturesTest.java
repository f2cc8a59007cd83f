package org.mentorher.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Bars.Amount;

/** Where bars and columns are drawn. */
class PicturesTest {
    @Test
    void the_longest_bar_fills_the_width_and_the_others_are_in_proportion() {
        var bars = Bars.of(List.of(new Amount("a", 50, 100), new Amount("b", 25, 25), new Amount("c", 0, 1)));
        assertThat(bars.bars()).extracting(Bars.Bar::length).containsExactly(180, 90, 0);
        assertThat(bars.bars()).extracting(Bars.Bar::rail).containsExactly(360, 90, 3);
        assertThat(bars.bars()).extracting(Bars.Bar::y).isSorted().doesNotHaveDuplicates();
        assertThat(bars.height()).isGreaterThan(bars.bars().getLast().top());
    }

    @Test
    void a_long_label_is_cut_between_characters_and_whole_in_the_table() {
        var label = "😀".repeat(60);
        var bar = Bars.of(List.of(new Amount(label, 1, 0))).bars().getFirst();
        assertThat(bar.label()).isEqualTo("😀".repeat(43) + "…");
        assertThat(bar.amount().label()).isEqualTo(label);
    }

    @Test
    void nothing_is_no_picture() {
        assertThat(Bars.of(List.of()).none()).isTrue();
        assertThat(Columns.of(List.of(), List.of(), List.of()).none()).isTrue();
        assertThat(Columns.of(List.of("1"), List.of(0), List.of(0)).none()).isTrue();
    }

    @Test
    void columns_of_two_groups_stand_beside_each_other_within_the_picture() {
        var columns = Columns.of(List.of("1", "2", "3"), List.of(1, 4, 0), List.of(2, 8, 1));
        assertThat(columns.most()).isEqualTo(8);
        assertThat(columns.pair()).isTrue();
        assertThat(columns.steps()).extracting(Columns.Step::secondHeight).containsExactly(31, 124, 15);
        for (var step : columns.steps()) {
            assertThat(step.secondX()).isGreaterThanOrEqualTo(step.x() + step.width());
            assertThat(step.secondX() + step.width()).isLessThanOrEqualTo(Columns.WIDTH);
            assertThat(step.firstTop()).isPositive();
        }
    }
}
