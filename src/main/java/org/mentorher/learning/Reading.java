package org.mentorher.learning;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;
import org.mentorher.shared.Option;

/**
 * A material on its page.
 *
 * @param questions to be answered; empty where there is no check
 * @param mine how far the reader is with it; null for visitors
 * @param next the material to go on with: what the reader has still to complete, or else the next one; null for none
 * @param left how many required ones the reader has still to complete, without this one
 * @param passed whether it was completed just now
 */
@TemplateData
record Reading(
        MaterialView material,
        RawString html,
        List<Asked> questions,
        List<Check.Question> answers,
        MaterialProgressView mine,
        MaterialSummary next,
        long left,
        boolean passed) {
    /** A question as a field of the form. */
    @TemplateData
    record Asked(String name, String right, String text, List<Option> options) {
        static Asked of(int number, MaterialView.QuestionView question) {
            return new Asked(
                    "answer_" + number,
                    "right_" + number,
                    question.text(),
                    IntStream.range(0, question.choices().size())
                            .mapToObj(i -> new Option("" + i, question.choices().get(i)))
                            .toList());
        }
    }

    static Reading of(
            MaterialView material, Check check, MyMaterialsView mine, List<MaterialSummary> all, boolean passed) {
        var questions = material.questions();
        return new Reading(
                material,
                Markdown.html(material.text()),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> Asked.of(i + 1, questions.get(i)))
                        .toList(),
                check.questions(),
                mine == null ? null : mine.of(material.slug()),
                next(material, mine, all),
                mine == null ? 0 : mine.left(material.slug()),
                passed);
    }

    private static MaterialSummary next(MaterialView material, MyMaterialsView mine, List<MaterialSummary> all) {
        var asked = mine == null ? null : mine.nextRequired(material.slug());
        if (material.required() && asked != null) {
            return all.stream()
                    .filter(one -> one.slug().equals(asked))
                    .findFirst()
                    .orElse(null);
        }
        return all.stream()
                .dropWhile(one -> !one.slug().equals(material.slug()))
                .skip(1)
                .findFirst()
                .orElse(null);
    }

    public boolean done() {
        return mine != null && mine.done();
    }
}
