package org.mentorher.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Transitions;

/** ASKED or INVITED, perhaps WAITING and OFFERED, → JOINED → LEFT; or REFUSED, or WITHDRAWN. */
class PlaceTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final UUID CIRCLE = new UUID(0, 1);
    private static final UUID BAO = new UUID(0, 2);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Place>of(p -> p.stage)
                .from("ASKED", PlaceTest::asked)
                .from("INVITED", PlaceTest::invited)
                .from("WAITING", PlaceTest::waiting)
                .from("OFFERED", PlaceTest::offered)
                .from("JOINED", PlaceTest::joined)
                .from("JOINED and moderates", PlaceTest::moderating)
                .from("REFUSED", () -> {
                    var place = asked();
                    place.refuse(MONDAY);
                    return place;
                })
                .from("WITHDRAWN", () -> {
                    var place = invited();
                    place.withdraw(MONDAY);
                    return place;
                })
                .from("LEFT", () -> {
                    var place = moderating();
                    place.leave(MONDAY);
                    return place;
                })
                .step("ask", p -> p.ask(TUESDAY))
                .step("invite", p -> p.invite(TUESDAY))
                .act("queue", p -> p.queue(TUESDAY))
                .act("offer", p -> p.offer(TUESDAY))
                .act("join", p -> p.join(TUESDAY))
                .step("withdraw", p -> p.withdraw(TUESDAY))
                .step("refuse", p -> p.refuse(TUESDAY))
                .step("leave", p -> p.leave(TUESDAY))
                .step("moderate", Place::moderate)
                .step("resign", Place::resign)
                .hold("""
                                         | ask     | invite  | queue   | offer   | join    | withdraw  | refuse  | leave   | moderate | resign
                    ASKED                | same    | refused | WAITING | refused | JOINED  | WITHDRAWN | REFUSED | refused | refused  | same
                    INVITED              | refused | same    | WAITING | refused | JOINED  | WITHDRAWN | refused | refused | refused  | same
                    WAITING              | same    | same    | refused | OFFERED | refused | WITHDRAWN | refused | refused | refused  | same
                    OFFERED              | refused | same    | refused | refused | JOINED  | WITHDRAWN | refused | refused | refused  | same
                    JOINED               | same    | same    | refused | refused | refused | refused   | refused | LEFT    | JOINED   | same
                    JOINED and moderates | same    | same    | refused | refused | refused | refused   | refused | LEFT    | same     | JOINED
                    REFUSED              | refused | INVITED | refused | refused | refused | refused   | same    | refused | refused  | same
                    WITHDRAWN            | ASKED   | INVITED | refused | refused | refused | same      | refused | refused | refused  | same
                    LEFT                 | ASKED   | INVITED | refused | refused | refused | refused   | refused | same    | refused  | same""");
    }

    @Test
    void an_invitation_holds_for_thirty_days_and_an_offer_for_seven() {
        assertThat(invited().dueAt).isEqualTo(MONDAY.plus(Duration.ofDays(30)));
        assertThat(offered().dueAt).isEqualTo(MONDAY.plus(Duration.ofDays(7)));
        assertThat(asked().dueAt).isNull();
        assertThat(waiting().dueAt).isNull();
        assertThat(joined().dueAt).isNull();
    }

    @Test
    void who_leaves_moderates_no_more() {
        var place = moderating();
        place.leave(TUESDAY);
        assertThat(place.moderates).isFalse();
        assertThat(place.since).isEqualTo(TUESDAY);
    }

    private static Place asked() {
        return Place.asked(CIRCLE, BAO, MONDAY);
    }

    private static Place invited() {
        return Place.invited(CIRCLE, BAO, MONDAY);
    }

    private static Place waiting() {
        var place = asked();
        place.queue(MONDAY);
        return place;
    }

    private static Place offered() {
        var place = waiting();
        place.offer(MONDAY);
        return place;
    }

    private static Place joined() {
        var place = invited();
        place.join(MONDAY);
        return place;
    }

    private static Place moderating() {
        var place = joined();
        place.moderate();
        return place;
    }
}
