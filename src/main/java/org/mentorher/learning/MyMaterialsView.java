package org.mentorher.learning;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a member is with all materials. */
@Schema(description = "How far the caller is with all materials.", examples = """
                {"items":[{"slug":"how-to-mentor","title":"How to mentor","audience":"MENTORS","required":true,"version":"1.0","done":true,
                "completedVersion":"1.0","completedAt":"2026-11-22T09:00:00Z"}],"done":1,"prepared":true,"graceUntil":null}""")
@TemplateData
record MyMaterialsView(
        List<MaterialProgressView> items,

        @Schema(description = "How many are completed.") long done,

        @Schema(description = "Whether all that mentors complete before a first proposal is completed.")
        boolean prepared,

        @Schema(
                nullable = true,
                description = "Until when proposals come without it, for who mentored before there were materials.")
        Instant graceUntil) {
    /** @param graceUntil null for none */
    static MyMaterialsView of(List<MaterialProgressView> items, Instant graceUntil) {
        return new MyMaterialsView(
                items,
                items.stream().filter(MaterialProgressView::done).count(),
                items.stream().allMatch(one -> one.done() || !one.required()),
                graceUntil);
    }

    public MaterialProgressView of(String slug) {
        return items.stream().filter(one -> one.slug().equals(slug)).findFirst().orElseThrow();
    }

    /** How many required ones are still to be completed, without this one. */
    long left(String slug) {
        return required(slug).count();
    }

    /** The first of them; null for none. */
    String nextRequired(String slug) {
        return required(slug).map(MaterialProgressView::slug).findFirst().orElse(null);
    }

    private Stream<MaterialProgressView> required(String slug) {
        return items.stream()
                .filter(one -> one.required() && !one.done() && !one.slug().equals(slug));
    }
}
