package org.mentorher.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Three questions: how they are written, and what answers to them are worth. */
class CheckTest {
    static final String QUESTION = """
            ## What comes
            first?

            - [ ] I tell her.
              Ask first;
              then tell.
            - [X] I ask her.
              Yes.
            """;

    static final String WRITTEN =
            QUESTION + QUESTION + "## And last?\n- [x] Well.\nYes.\n- [ ] Ill.\nNo.\n- [ ] So so.\nNo.";

    @Test
    void questions_choices_and_explanations_are_read_over_lines() {
        var questions = Check.of(WRITTEN).questions();
        assertThat(questions).hasSize(3);
        assertThat(questions.getFirst())
                .isEqualTo(new Check.Question(
                        "What comes first?",
                        List.of(
                                new Check.Choice("I tell her.", false, "Ask first; then tell."),
                                new Check.Choice("I ask her.", true, "Yes."))));
        assertThat(questions.getLast().right().text()).isEqualTo("Well.");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("Hello\n" + WRITTEN, "start"),
                Arguments.of("- [x] Yes\nYes.\n" + WRITTEN, "start"),
                Arguments.of(QUESTION + QUESTION, "questions"),
                Arguments.of(WRITTEN + "\n" + QUESTION, "questions"),
                Arguments.of("   ", "questions"),
                Arguments.of(WRITTEN.replace("- [ ] Ill.\nNo.\n- [ ] So so.\nNo.", ""), "choices"),
                Arguments.of(WRITTEN + "\n- [ ] Four.\nNo.\n- [ ] Five.\nNo.", "choices"),
                Arguments.of(WRITTEN.replace("- [ ] Ill.", "- [x] Ill."), "right"),
                Arguments.of(WRITTEN.replace("- [x] Well.", "- [ ] Well."), "right"),
                Arguments.of(WRITTEN.replace("Ill.\nNo.", "Ill."), "because"),
                Arguments.of(WRITTEN.replace("Well.\nYes.", "Well."), "because"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_written_wrongly_is_said(String written, String complaint) {
        assertThat(CheckText.read(written))
                .isEqualTo(new CheckText.Broken("{mentorher.material.check." + complaint + "}"));
    }

    @Test
    void it_passes_when_all_answers_are_right_and_explains_the_others() {
        var check = Check.of(WRITTEN);
        assertThat(check.judge(List.of(1, 1, 0))).allMatch(Check.Verdict::right);
        assertThat(check.judge(List.of(0, 1, 0)))
                .extracting(Check.Verdict::right)
                .containsExactly(false, true, true);
        assertThat(check.judge(List.of(0, 1, 0)).getFirst().because()).isEqualTo("Ask first; then tell.");
    }

    @Test
    void no_answer_and_an_answer_that_there_is_not_are_not_right() {
        var check = Check.of(WRITTEN);
        for (var answers : List.of(
                List.<Integer>of(), List.of(1, 1), Arrays.asList(1, 1, null), List.of(1, 1, 3), List.of(1, 1, -1))) {
            assertThat(check.judge(answers)).as("%s", answers).hasSize(3);
            assertThat(check.judge(answers).getLast()).isEqualTo(new Check.Verdict(false, null));
        }
    }

    @Test
    void without_questions_there_is_nothing_to_answer() {
        assertThat(Check.of(null).judge(List.of())).isEmpty();
    }
}
