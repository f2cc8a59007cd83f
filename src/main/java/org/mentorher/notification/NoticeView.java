package org.mentorher.notification;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a member was told, in one language. */
@TemplateData
@Schema(
        description = "One thing that I was told, in the language that I ask for.",
        examples =
                "{\"id\":\"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90\",\"kind\":\"PROPOSALS\",\"title\":\"A proposal waits for your answer\",\"text\":\"A week ago we proposed you a mentor.\",\"action\":\"Answer it\",\"path\":\"/proposals/018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a91\",\"toldAt\":\"2026-11-22T08:00:00Z\",\"readAt\":null}")
record NoticeView(
        UUID id,
        Kind kind,
        String title,
        String text,

        @Schema(description = "What the link to the page is called.")
        String action,

        @Schema(description = "The page that it leads to.") String path,

        Instant toldAt,

        @Schema(nullable = true, description = "When I read it; null until then.")
        Instant readAt) {
    static NoticeView of(InboxNotice notice, Locale language) {
        var said = notice.said(language);
        return new NoticeView(
                notice.id,
                notice.kind,
                said.title(),
                said.text(),
                said.action(),
                notice.path,
                notice.toldAt,
                notice.readAt);
    }
}
