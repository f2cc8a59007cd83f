package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.List;

/** Explains to a mentee why she has no mentor in this round. */
final class LeftOver {
    final Packed market;
    final Graph graph;
    final Claims claims;
    final Seating seating;
    final Verdicts verdicts;
    final Admission admission;
    private final MentorCrowd crowd;
    /** Who would have had a place for anyone. */
    final long[] room;

    private final long[] seatLeft;
    /** For each mentor the claim of the least preferred mentee held, without the lot; {@link #SEAT_LEFT} if a seat is left. */
    final int[] held;

    static final int SEAT_LEFT = -1;

    LeftOver(Packed market, Graph graph, Claims claims, Seating seating, Verdicts verdicts, Admission admission) {
        this.market = market;
        this.graph = graph;
        this.claims = claims;
        this.seating = seating;
        this.verdicts = verdicts;
        this.admission = admission;
        crowd = new MentorCrowd(market);
        room = new long[Bits.words(market.mentors())];
        seatLeft = new long[room.length];
        held = new int[market.mentors()];
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            if (seating.hasRoom(mentor)) {
                Bits.set(seatLeft, mentor);
            }
            held[mentor] = seating.filled(mentor) == 0 || seating.hasRoom(mentor)
                    ? SEAT_LEFT
                    : (int) (seating.weakest(mentor) >>> 32);
            if (admission.hasRoom(mentor)) {
                Bits.set(room, mentor);
            }
        }
    }

    Unmatched unmatched(int mentee) {
        var her = market.roster.mentees().get(mentee);
        var funnel = new Funnel(crowd, mentee, Side.MENTEE);
        var standing = new Standing(this, mentee);
        int candidates = funnel.candidateCount();
        int withSeats = Bits.shared(funnel.candidates(), seatLeft);
        var removals = new ArrayList<>(funnel.removals());
        add(removals, "seats-taken", candidates - withSeats);
        add(removals, "not-offered", withSeats);
        return new Unmatched(
                her.id(), market.mentors(), candidates, removals, standing.rivals(), funnel.helps(standing));
    }

    private static void add(List<Removal> removals, String code, int mentors) {
        if (mentors > 0) {
            removals.add(new Removal(code, mentors, Sentences.of("removal." + code + ".mentee", mentors)));
        }
    }
}
