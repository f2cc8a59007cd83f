package org.mentorher.learning;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version in full, as staff read it. */
@Schema(description = "A published version in full, in both languages.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a91","material":"first-meeting","version":"1.1","shipped":false,
                "note":"A clearer agenda","publishedAt":"2026-11-22T09:00:00Z",
                "en":{"title":"The first meeting","summary":"An hour that sets the tone.","text":"## Before","check":null},
                "es":{"title":"La primera reunión","summary":"Una hora que marca el tono.","text":"## Antes","check":null}}""")
@TemplateData
record VersionView(
        UUID id,
        @Schema(examples = "first-meeting") String material,
        @Schema(examples = "1.1") String version,

        @Schema(description = "Whether it came with the product.")
        boolean shipped,

        @Schema(nullable = true, description = "What staff noted on the change.")
        String note,

        Instant publishedAt,
        WordingView en,
        WordingView es) {
    static VersionView of(MaterialVersion version) {
        return new VersionView(
                version.id,
                version.material,
                version.number().toString(),
                version.shipped,
                version.note,
                version.publishedAt,
                new WordingView(version.edition.en()),
                new WordingView(version.edition.es()));
    }

    /** Of its page, ready for a language. */
    public String address() {
        return "/admin/materials/" + material + "/versions/" + id + "?language=";
    }

    WordingView in(String language) {
        return language.equals("es") ? es : en;
    }
}
