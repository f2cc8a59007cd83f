package org.mentorher.circle;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gathering as the members of its circle see it, with its agenda and everybody's action. */
@TemplateData
@Schema(description = "A gathering as the members of its circle see it.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa4","version":0,"circle":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa0","circleName":"Numbers after nine",
                "beginsAt":"2026-12-10T15:00:00Z","timeZone":"Africa/Nairobi","minutes":90,"place":null,"link":"https://meet.example/numbers-after-nine",
                "topic":"Asking for more pay","opening":true,"stage":"PLANNED","begun":false,"moderator":false,
                "agenda":[{"part":"CHECK_IN","minutes":20},{"part":"FUNDAMENTALS","minutes":25},{"part":"TOPIC","minutes":25},{"part":"ACTIONS","minutes":20}],
                "attended":[],"before":[],"actions":[]}""")
record GatheringView(
        UUID id,
        long version,
        UUID circle,
        String circleName,
        Instant beginsAt,
        String timeZone,
        int minutes,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) String link,
        String topic,

        @Schema(description = "The first of the circle, which agrees on the fundamentals.")
        boolean opening,

        Gathering.Stage stage,
        boolean begun,

        @Schema(description = "Whether I moderate the circle.")
        boolean moderator,

        List<Agenda.Item> agenda,

        @Schema(description = "Those who were there, once the moderator has said so.")
        List<UUID> attended,

        @Schema(description = "What was taken at the gathering before, to be taken up at this one.")
        List<ActionView> before,

        @Schema(description = "What was taken at this one.") List<ActionView> actions) {
    @TemplateData
    @Schema(name = "CircleActionView")
    record ActionView(UUID gathering, UUID member, String name, String text, Action.Stage stage, boolean mine) {
        public boolean open() {
            return stage == Action.Stage.OPEN;
        }
    }

    GatheringView(
            Gathering g,
            Circle circle,
            boolean moderator,
            boolean begun,
            List<ActionView> before,
            List<ActionView> actions) {
        this(
                g.id,
                g.version,
                circle.id,
                circle.name,
                g.beginsAt,
                g.timeZone,
                g.minutes,
                g.place,
                g.link,
                g.topic,
                g.opening,
                g.stage,
                begun,
                moderator,
                Agenda.of(g.minutes, g.opening).items(),
                g.attended == null ? List.of() : g.attended,
                before,
                actions);
    }

    public boolean planned() {
        return stage == Gathering.Stage.PLANNED;
    }

    public boolean held() {
        return stage == Gathering.Stage.HELD;
    }

    public boolean cancelled() {
        return stage == Gathering.Stage.CANCELLED;
    }

    public boolean takesActions() {
        return begun && !cancelled();
    }

    public boolean was(UUID member) {
        return attended.contains(member);
    }

    /** The reader's own action of this one; null if none was taken. */
    public ActionView mine() {
        return actions.stream().filter(ActionView::mine).findFirst().orElse(null);
    }

    public String address() {
        return "/circles/" + circle + "/gatherings/" + id;
    }
}
