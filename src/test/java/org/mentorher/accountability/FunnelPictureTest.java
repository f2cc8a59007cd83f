package org.mentorher.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorher.accountability.FunnelPicture.Step;

class FunnelPictureTest {
    @Test
    void every_step_is_as_wide_as_its_number_and_in_the_middle() {
        var funnel = FunnelPicture.of(List.of(step(200), step(100), step(0)));
        assertThat(funnel.levels()).extracting(FunnelPicture.Level::width).containsExactly(360, 180, 3);
        assertThat(funnel.levels()).extracting(FunnelPicture.Level::x).containsExactly(0, 90, 178);
        assertThat(funnel.levels().getFirst().next())
                .startsWith("0,")
                .contains("360,")
                .endsWith("90,86");
        assertThat(funnel.levels().getLast().next()).isNull();
    }

    @Test
    void before_anything_has_happened_there_is_a_thread() {
        var funnel = FunnelPicture.of(List.of(step(0), step(0)));
        assertThat(funnel.levels()).extracting(FunnelPicture.Level::width).containsExactly(3, 3);
        assertThat(funnel.height()).isPositive();
    }

    private static Step step(long value) {
        return new Step("Step", value, "/admin");
    }
}
