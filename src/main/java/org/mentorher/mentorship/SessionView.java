package org.mentorher.mentorship;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Format;

/** A session as its two sides see it. */
@Schema(description = "A session as its two sides see it, without anybody's private notes.", examples = """
        {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7b01","mentorship":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a97","stage":"PLANNED",
        "startsAt":"2026-11-25T13:00:00Z","minutes":60,"format":"VIDEO","place":"https://meet.example/amina-bao",
        "template":"FIRST_MEETING","ownAgenda":false,"agenda":["How each of us came here, and what we hope for"],"sharedNotes":null,
        "missedBy":null,"confirmed":false,"nextSteps":[{"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7b02",
        "session":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7b00","who":"MENTEE","what":"Ask for the numbers.",
        "createdAt":"2026-11-23T09:00:00Z","doneAt":null}],"version":0}""")
record SessionView(
        UUID id,
        UUID mentorship,
        Session.Stage stage,
        Instant startsAt,
        int minutes,
        Format format,
        @Schema(nullable = true) String place,
        Session.Template template,

        @Schema(description = "Whether the two have written an agenda of their own in the place of the template's.")
        boolean ownAgenda,

        @Schema(description = "What to talk about; the template's is in the language of the call.")
        List<String> agenda,

        @Schema(nullable = true) String sharedNotes,
        @Schema(nullable = true, description = "Who did not come; null unless MISSED.") Sides missedBy,

        @Schema(description = "Whether the mentee has said that it was held.")
        boolean confirmed,

        @Schema(description = "What came up in it, and what is still to be done from earlier sessions.")
        List<NextStepView> nextSteps,

        long version) {
    SessionView(Session s, List<String> agenda, List<NextStepView> nextSteps) {
        this(
                s.id,
                s.mentorship,
                s.stage,
                s.startsAt,
                s.minutes(),
                s.format,
                s.place,
                s.template,
                s.agenda != null,
                agenda,
                s.sharedNotes,
                s.missedBy,
                s.confirmedAt != null,
                nextSteps,
                s.version);
    }

    public boolean planned() {
        return stage == Session.Stage.PLANNED;
    }

    public boolean held() {
        return stage == Session.Stage.HELD;
    }

    public boolean cancelled() {
        return stage == Session.Stage.CANCELLED;
    }

    /** Whether the place is an address to open. */
    public boolean link() {
        return place != null && Place.Check.link(place);
    }
}
