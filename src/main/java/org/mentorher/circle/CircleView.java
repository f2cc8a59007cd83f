package org.mentorher.circle;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A circle as its reader sees it: who is in it is told to its members and to staff. */
@TemplateData
@Schema(
        description = "A circle. Its members and its next gathering are told to members; staff see who is in it.",
        examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa0","version":1,"name":"Numbers after nine","theme":"Accountants in their first years who want to lead a team one day.",
                "field":"finance.accounting","language":"en","timeZone":"Africa/Nairobi","seats":10,"joined":4,"left":6,"moderation":"ROTATING","welcoming":true,
                "stage":"ACTIVE","createdAt":"2026-11-23T09:00:00Z","startedAt":"2026-12-01T09:00:00Z","closedAt":null,"mine":"JOINED","moderator":false,"due":null,
                "members":[{"member":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a98","name":"Bao Nguyen","headline":"Accountant in her first year","moderates":true}],"next":null}""")
record CircleView(
        UUID id,
        @Schema(description = "As in the ETag.") long version,
        String name,
        String theme,
        String field,
        String language,
        String timeZone,
        int seats,
        int joined,
        @Schema(description = "Places that are free now.") int left,
        Circle.Moderation moderation,
        boolean welcoming,
        Circle.Stage stage,
        Instant createdAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant closedAt,

        @Schema(nullable = true, description = "My own place in it; null where there never was one.")
        Place.Stage mine,

        @Schema(description = "Whether I moderate it.") boolean moderator,

        @Schema(nullable = true, description = "When my invitation or the offer of a place ends.")
        Instant due,

        @Schema(description = "In the order in which they joined; empty for who is not in it.")
        List<MemberView> members,

        @Schema(nullable = true) Next next) {
    @TemplateData
    @Schema(name = "CircleMemberView")
    record MemberView(
            UUID member,
            String name,

            @Schema(nullable = true) String headline,

            boolean moderates) {}

    @TemplateData
    @Schema(name = "GatheringSummary", description = "A gathering in short.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa4","beginsAt":"2026-12-10T15:00:00Z","timeZone":"Africa/Nairobi","minutes":90,"topic":"Asking for more pay"}""")
    record Next(UUID id, Instant beginsAt, String timeZone, int minutes, String topic) {
        Next(Gathering gathering) {
            this(gathering.id, gathering.beginsAt, gathering.timeZone, gathering.minutes, gathering.topic);
        }
    }

    CircleView(Circle c, Place mine, List<MemberView> members, Gathering next) {
        this(
                c.id,
                c.version,
                c.name,
                c.theme,
                c.field,
                c.language,
                c.timeZone,
                c.seats,
                c.joined,
                c.closed() ? 0 : c.left(),
                c.moderation,
                c.welcoming,
                c.stage,
                c.createdAt,
                c.startedAt,
                c.closedAt,
                mine == null ? null : mine.stage,
                mine != null && mine.moderates,
                mine == null ? null : mine.dueAt,
                members,
                next == null ? null : new Next(next));
    }

    public boolean full() {
        return left == 0;
    }

    public boolean open() {
        return stage != Circle.Stage.CLOSED;
    }

    public boolean rotating() {
        return moderation == Circle.Moderation.ROTATING;
    }

    public boolean forming() {
        return stage == Circle.Stage.FORMING;
    }

    public boolean in() {
        return mine == Place.Stage.JOINED;
    }

    /** Whether a yes of the reader's is waited for. */
    public boolean asksMe() {
        return mine == Place.Stage.INVITED || mine == Place.Stage.OFFERED;
    }

    /** Whether there is anything between it and the reader now. */
    public boolean near() {
        return in() || asksMe() || mine == Place.Stage.ASKED || mine == Place.Stage.WAITING;
    }

    /** Whether the reader can ask for a place. */
    public boolean canAsk() {
        return open() && (mine == null || mine == Place.Stage.WITHDRAWN || mine == Place.Stage.LEFT);
    }

    public boolean canBegin() {
        return forming() && joined >= Circle.MAY_BEGIN_WITH;
    }

    public int missing() {
        return Circle.MAY_BEGIN_WITH - joined;
    }

    public boolean moderated() {
        return members.stream().anyMatch(MemberView::moderates);
    }

    public String address() {
        return "/circles/" + id;
    }
}
