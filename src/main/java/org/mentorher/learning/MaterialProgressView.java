package org.mentorher.learning;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a member is with one material. */
@Schema(description = "How far the caller is with one material.", examples = """
                {"slug":"how-to-mentor","title":"How to mentor","audience":"MENTORS","required":true,"version":"2.0","done":false,
                "completedVersion":"1.0","completedAt":"2026-11-22T09:00:00Z"}""")
@TemplateData
record MaterialProgressView(
        @Schema(examples = "how-to-mentor") String slug,
        String title,
        Material.Audience audience,
        boolean required,

        @Schema(description = "The newest version.", examples = "2.0")
        String version,

        @Schema(description = "Whether its newest major version is completed.")
        boolean done,

        @Schema(nullable = true, description = "The version completed last; null for none.", examples = "1.0")
        String completedVersion,

        @Schema(nullable = true) Instant completedAt) {
    /** @param last null where it was never completed */
    static MaterialProgressView of(
            Material material, MaterialVersion newest, Completions.Completion last, Locale language) {
        return new MaterialProgressView(
                material.slug,
                newest.edition.in(language).title(),
                material.audience,
                material.required,
                newest.number().toString(),
                last != null && last.version().major() == newest.major,
                last == null ? null : last.version().toString(),
                last == null ? null : last.at());
    }

    /** Completed once, and changed since in what matters. */
    public boolean again() {
        return !done && completedVersion != null;
    }
}
