package org.mentorher.pledge;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The seats of one pledge as a row of discs.
 *
 * @param width in units of the picture
 */
@TemplateData
record SeatPicture(List<Disc> discs, int width) {
    private static final int STEP = 28;

    /** @param x where its middle is */
    @TemplateData
    record Disc(int x, String stage) {}

    static SeatPicture of(PledgeView.SeatsView seats) {
        // a mentor may open more than was promised
        var number = (int) Math.max(seats.promised(), seats.opened());
        var discs = IntStream.range(0, number)
                .mapToObj(i -> new Disc(STEP / 2 + i * STEP, stage(i, seats).name()))
                .toList();
        return new SeatPicture(discs, number * STEP);
    }

    private static Seat.Stage stage(int seat, PledgeView.SeatsView seats) {
        if (seat < seats.kept()) return Seat.Stage.KEPT;
        if (seat < seats.filled()) return Seat.Stage.FILLED;
        return seat < seats.opened() ? Seat.Stage.OPENED : Seat.Stage.PROMISED;
    }
}
