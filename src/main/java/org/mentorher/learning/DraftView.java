package org.mentorher.learning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What staff edit. */
@Schema(description = "What staff edit: the draft, or the newest version where there is none.", examples = """
                {"slug":"first-meeting","version":"1.0","savedAt":null,
                "en":{"title":"The first meeting","summary":"An hour that sets the tone.","text":"## Before","check":null},
                "es":{"title":"La primera reunión","summary":"Una hora que marca el tono.","text":"## Antes","check":null}}""")
record DraftView(
        @Schema(examples = "first-meeting") String slug,

        @Schema(description = "The newest published version.", examples = "1.0")
        String version,

        @Schema(nullable = true, description = "When the draft was saved; null where there is none.")
        Instant savedAt,

        WordingView en,
        WordingView es,
        @JsonIgnore long revision) {
    static DraftView of(Material material, MaterialVersion newest) {
        var edition = material.draft == null ? newest.edition : material.draft;
        return new DraftView(
                material.slug,
                newest.number().toString(),
                material.draftAt,
                new WordingView(edition.en()),
                new WordingView(edition.es()),
                material.version);
    }

    Edition edition() {
        return new Edition(en.wording(), es.wording());
    }
}
