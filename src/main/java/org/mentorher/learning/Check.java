package org.mentorher.learning;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;

/** A short check of understanding: a few questions, each with choices of which one is right. */
record Check(List<Question> questions) {
    static final int QUESTIONS = 3;
    static final int FEWEST_CHOICES = 2;
    static final int MOST_CHOICES = 4;

    @TemplateData
    record Question(String text, List<Choice> choices) {
        public Choice right() {
            return choices.stream().filter(Choice::right).findFirst().orElseThrow();
        }
    }

    /** @param because why this is right, or what speaks against it, said kindly */
    @TemplateData
    record Choice(String text, boolean right, String because) {}

    /**
     * What an answer to one question is worth.
     *
     * @param because null where nothing was chosen
     */
    record Verdict(boolean right, String because) {}

    static final Check NONE = new Check(List.of());

    /** Of a published text, which has been held to its notation; null for none. */
    static Check of(String written) {
        if (written == null) return NONE;
        return switch (CheckText.read(written)) {
            case CheckText.Read(var check) -> check;
            case CheckText.Broken(var complaint) -> throw new IllegalStateException(complaint);
        };
    }

    /**
     * @param answers the place of the chosen answer of each question, counted from 0; null where nothing was chosen
     * @return one verdict for each question
     */
    List<Verdict> judge(List<Integer> answers) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> judge(questions.get(i), i < answers.size() ? answers.get(i) : null))
                .toList();
    }

    private static Verdict judge(Question question, Integer answer) {
        if (answer == null || answer < 0 || answer >= question.choices().size()) return new Verdict(false, null);
        var choice = question.choices().get(answer);
        return new Verdict(choice.right(), choice.because());
    }

    /** Where the right choices stand among how many. */
    List<List<Boolean>> places() {
        return questions.stream()
                .map(q -> q.choices().stream().map(Choice::right).toList())
                .toList();
    }
}
