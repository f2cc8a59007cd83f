package org.mentorher.learning;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.mentorher.shared.Form;
import org.mentorher.shared.Problem;

/**
 * A draft as its readers would see it.
 *
 * @param shown which language
 * @param html null where there is no text yet
 * @param questions empty where there is no check that can be read
 * @param lacks what keeps it from being published
 */
@TemplateData
record Preview(
        String shown, WordingView wording, RawString html, List<Check.Question> questions, List<Form.Complaint> lacks) {
    static Preview of(DraftView draft, boolean required, String language) {
        var shown = language.equals("es") ? "es" : "en";
        var wording = shown.equals("es") ? draft.es() : draft.en();
        return new Preview(
                shown,
                wording,
                wording.text() == null ? null : Markdown.html(wording.text()),
                questions(wording.check()),
                draft.edition().complaints(required).stream()
                        .map(Preview::complaint)
                        .toList());
    }

    private static List<Check.Question> questions(String check) {
        return check != null && CheckText.read(check) instanceof CheckText.Read(var read)
                ? read.questions()
                : List.of();
    }

    private static Form.Complaint complaint(Problem.Violation violation) {
        return new Form.Complaint(violation.field(), violation.message());
    }
}
