package org.mentorher.learning;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A material in a list. */
@Schema(description = "A material in a list, in the reader's language.", examples = """
                {"slug":"how-to-mentor","title":"How to mentor","summary":"Ask before you advise, keep your word, and let her decide.",
                "audience":"MENTORS","required":true,"version":"1.0","publishedAt":"2026-11-22T09:00:00Z","minutes":4,"language":"en"}""")
@TemplateData
record MaterialSummary(
        @Schema(examples = "how-to-mentor") String slug,
        String title,
        String summary,

        @Schema(description = "For whom it is written; everybody may read it.")
        Material.Audience audience,

        @Schema(description = "Whether mentors complete it before a first proposal.")
        boolean required,

        @Schema(description = "The newest version, `major.minor`.", examples = "1.0")
        String version,

        Instant publishedAt,

        @Schema(description = "How long reading takes.") int minutes,

        @Schema(description = "`en` or `es`.", examples = "en")
        String language) {
    static MaterialSummary of(Material material, MaterialVersion newest, Locale language) {
        var wording = newest.edition.in(language);
        return new MaterialSummary(
                material.slug,
                wording.title(),
                wording.summary(),
                material.audience,
                material.required,
                newest.number().toString(),
                newest.publishedAt,
                Markdown.minutes(wording.text()),
                language.getLanguage());
    }
}
