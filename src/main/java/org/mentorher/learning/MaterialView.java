package org.mentorher.learning;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A material in full, as anybody reads it. */
@Schema(description = "A material in full, in the reader's language.", examples = """
                {"slug":"how-to-mentor","title":"How to mentor","summary":"Ask before you advise, keep your word, and let her decide.",
                "text":"## Begin with what she wants","questions":[{"text":"What do you do first?","choices":["I ask what she wants.","I tell her what to do."]}],
                "audience":"MENTORS","required":true,"version":"1.0","publishedAt":"2026-11-22T09:00:00Z","minutes":4,"language":"en"}""")
record MaterialView(
        @Schema(examples = "how-to-mentor") String slug,
        String title,
        String summary,

        @Schema(description = "Markdown (CommonMark); HTML in it is to be shown as text.")
        String text,

        @Schema(description = "The check of understanding; empty where there is none.")
        List<QuestionView> questions,

        Material.Audience audience,
        boolean required,

        @Schema(description = "The newest version, `major.minor`; send it with the answers.", examples = "1.0")
        String version,

        Instant publishedAt,
        int minutes,

        @Schema(description = "`en` or `es`.", examples = "en")
        String language) {
    /** A question without what is right. */
    record QuestionView(String text, List<String> choices) {
        QuestionView(Check.Question question) {
            this(
                    question.text(),
                    question.choices().stream().map(Check.Choice::text).toList());
        }
    }

    static MaterialView of(Material material, MaterialVersion newest, Locale language) {
        var wording = newest.edition.in(language);
        var summary = MaterialSummary.of(material, newest, language);
        return new MaterialView(
                summary.slug(),
                summary.title(),
                summary.summary(),
                wording.text(),
                Check.of(wording.check()).questions().stream()
                        .map(QuestionView::new)
                        .toList(),
                summary.audience(),
                summary.required(),
                summary.version(),
                summary.publishedAt(),
                summary.minutes(),
                summary.language());
    }
}
