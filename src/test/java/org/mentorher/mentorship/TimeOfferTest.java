package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.member.Format;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Transitions;

/** OPEN → TAKEN | COUNTERED | WITHDRAWN | LAPSED. */
class TimeOfferTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));
    private static final UUID AMINA = new UUID(0, 4);
    private static final UUID BAO = new UUID(0, 5);

    @Test
    void every_step_from_every_stage() {
        Transitions.<TimeOffer>of(o -> o.stage)
                .from("OPEN", () -> offer(TUESDAY, THURSDAY))
                .from("OPEN past", () -> offer(MONDAY, TUESDAY))
                .from("TAKEN", () -> {
                    var offer = offer(TUESDAY, THURSDAY);
                    offer.take(TUESDAY, BAO, MONDAY);
                    return offer;
                })
                .from("COUNTERED", () -> {
                    var offer = offer(TUESDAY, THURSDAY);
                    offer.replace(BAO, MONDAY);
                    return offer;
                })
                .from("WITHDRAWN", () -> {
                    var offer = offer(TUESDAY, THURSDAY);
                    offer.withdraw(AMINA);
                    return offer;
                })
                .from("LAPSED", () -> {
                    var offer = offer(MONDAY, TUESDAY);
                    offer.lapse(WEDNESDAY);
                    return offer;
                })
                .act("take", o -> take(o, THURSDAY, BAO))
                .act("take own", o -> take(o, THURSDAY, AMINA))
                .act("take past", o -> take(o, TUESDAY, BAO))
                .act("counter", o -> replace(o, BAO))
                .act("replace own", o -> replace(o, AMINA))
                .step("withdraw", o -> o.withdraw(AMINA))
                .step("withdraw other's", o -> o.withdraw(BAO))
                .step("stop", o -> o.withdraw(null))
                .step("lapse", o -> o.lapse(WEDNESDAY))
                .hold("""
                            | take    | take own       | take past  | counter   | replace own     | withdraw  | withdraw other's  | stop      | lapse
                  OPEN      | TAKEN   | own-time-offer | validation | COUNTERED | time-offer-open | WITHDRAWN | others-time-offer | WITHDRAWN | same
                  OPEN past | refused | refused        | refused    | refused   | refused         | WITHDRAWN | others-time-offer | WITHDRAWN | LAPSED
                  TAKEN     | refused | refused        | refused    | refused   | refused         | refused   | refused           | refused   | same
                  COUNTERED | refused | refused        | refused    | refused   | refused         | refused   | refused           | refused   | same
                  WITHDRAWN | refused | refused        | refused    | refused   | refused         | same      | same              | same      | same
                  LAPSED    | refused | refused        | refused    | refused   | refused         | refused   | refused           | refused   | same""");
    }

    @Test
    void a_time_that_was_not_proposed_is_not_taken() {
        var offer = offer(TUESDAY, THURSDAY);
        assertThatThrownBy(() -> offer.take(WEDNESDAY, BAO, MONDAY))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.status()).isEqualTo(422));
        assertThat(offer.stage).isEqualTo(TimeOffer.Stage.OPEN);
    }

    @Test
    void what_has_passed_is_not_offered_any_more() {
        assertThat(offer(THURSDAY, TUESDAY).timesToCome(WEDNESDAY)).containsExactly(THURSDAY);
        assertThat(offer(THURSDAY, TUESDAY).times()).containsExactly(TUESDAY, THURSDAY);
    }

    private static void take(TimeOffer offer, Instant time, UUID by) {
        offer.take(time, by, WEDNESDAY);
    }

    private static void replace(TimeOffer offer, UUID by) {
        offer.replace(by, WEDNESDAY);
    }

    private static TimeOffer offer(Instant... times) {
        var input = new NewTimeOffer(List.of(times), 60, Format.VIDEO, null, null, null);
        return new TimeOffer(new UUID(0, 1), AMINA, List.of(times), input, Session.Template.MIDDLE, MONDAY);
    }
}
