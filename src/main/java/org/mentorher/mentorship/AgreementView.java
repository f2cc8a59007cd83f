package org.mentorher.mentorship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.Side;
import org.mentorher.member.Format;

/** How two people work together: the version that waits for a yes of both, or the one that holds. */
@Schema(
        description = "How two people work together: the version that waits for a yes of both, or the one that holds.",
        examples = """
                {"version":2,"stage":"OPEN","rhythm":"EVERY_TWO_WEEKS","formats":["VIDEO"],"until":"2027-05-24",
                "confidential":"What we tell each other stays between us.","proposedBy":"MENTEE","proposedAt":"2026-11-23T09:00:00Z",
                "mentorConfirmed":false,"menteeConfirmed":true,"agreedAt":null,
                "holds":{"version":1,"rhythm":"MONTHLY","formats":["VIDEO"],"until":"2027-05-24",
                "confidential":"What we tell each other stays between us.","agreedAt":"2026-11-20T09:00:00Z"},
                "possible":["VIDEO"],"openToAll":["VIDEO"],"addable":[]}""")
record AgreementView(
        @Schema(description = "The version's number, which a confirmation names; also its ETag.")
        int version,

        Agreement.Stage stage,
        Agreement.Rhythm rhythm,
        List<Format> formats,
        LocalDate until,
        String confidential,
        Side proposedBy,
        Instant proposedAt,
        boolean mentorConfirmed,
        boolean menteeConfirmed,

        @Schema(nullable = true, description = "Null while it is open.")
        Instant agreedAt,

        @Schema(
                nullable = true,
                description = "What holds meanwhile; null where nothing holds yet, or this version does.")
        HoldingView holds,

        @Schema(description = "The formats that both sides' profiles allow.")
        List<Format> possible,

        @Schema(description = "The formats that the mentor has agreed on with any mentee: open to all of them alike.")
        List<Format> openToAll,

        @Schema(description = "Those of them that could be added here at once: the mentor's yes is given by the rule.")
        List<Format> addable,

        @JsonIgnore Side reader) {
    @Schema(description = "A version that both have confirmed.")
    record HoldingView(
            int version,
            Agreement.Rhythm rhythm,
            List<Format> formats,
            LocalDate until,
            String confidential,
            Instant agreedAt) {
        HoldingView(Agreement a) {
            this(a.number, a.rhythm, a.formats(), a.endsOn, a.confidential, a.agreedAt);
        }
    }

    static AgreementView of(Agreement a, Agreement holds, Terms.Formats formats, Mentorship mentorship, Side reader) {
        var last = holds == null ? a : holds;
        var open = new java.util.TreeSet<>(formats.openToAll());
        if (last.stage == Agreement.Stage.AGREED) open.addAll(last.formats());
        return new AgreementView(
                a.number,
                a.stage,
                a.rhythm,
                a.formats(),
                a.endsOn,
                a.confidential,
                mentorship.sideOf(a.proposedBy).orElseThrow(),
                a.proposedAt,
                a.confirmed(Side.MENTOR),
                a.confirmed(Side.MENTEE),
                a.agreedAt,
                holds == null || holds == a ? null : new HoldingView(holds),
                formats.possible().stream().sorted().toList(),
                List.copyOf(open),
                last.stage == Agreement.Stage.AGREED
                        ? formats.needed().stream()
                                .filter(f -> !last.formats().contains(f))
                                .sorted()
                                .toList()
                        : List.of(),
                reader);
    }

    public boolean open() {
        return stage == Agreement.Stage.OPEN;
    }

    /** Whether it waits for the reader's yes. */
    public boolean waits() {
        return open() && !(reader == Side.MENTOR ? mentorConfirmed : menteeConfirmed);
    }

    public boolean own() {
        return proposedBy == reader;
    }
}
