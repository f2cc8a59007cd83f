package org.mentorher.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.put;
import static org.mentorher.Cast.seeks;
import static org.mentorher.CircleCast.circle;
import static org.mentorher.CircleCast.formation;
import static org.mentorher.CircleCast.founds;
import static org.mentorher.CircleCast.joins;
import static org.mentorher.CircleCast.mentees;
import static org.mentorher.CircleCast.round;
import static org.mentorher.CircleCast.wants;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Cast;
import org.mentorher.Database;
import org.mentorher.Eventually;

/** Nobody is left empty: whoever a round finds nobody for goes first next time and gets a circle, or word of one. */
@QuarkusTest
class RoundOffersTest {
    private static final List<String> PEOPLE = mentees(12);

    @Inject
    Database database;

    @Inject
    RoundOffers offers;

    @Inject
    FormationMaking making;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @Test
    void after_a_round_each_is_invited_or_told_once_and_goes_first_next_time() throws Exception {
        var near = founds(CARMEN, circle("Near", 8));
        var far = new HashMap<>(circle("Far", 8));
        far.put("timeZone", "America/Mexico_City");
        founds(CARMEN, far);
        var closed = new HashMap<>(circle("Not welcoming", 8));
        closed.put("welcoming", false);
        founds(CARMEN, closed);
        // seven of eight places are taken, so that one is left
        for (var who : PEOPLE.subList(0, 7)) joins(who, near);
        var seeking = PEOPLE.subList(7, 10);
        for (var who : seeking) seeks(who);
        Cast.asks(PEOPLE.getFirst());

        var round = round();
        Eventually.holds(() -> assertThat(database.count("circle_offer")).isEqualTo(4));
        lookTwiceAtOnce();
        assertThat(offered("INVITED")).isOne();
        assertThat(offered("GATHERING")).isEqualTo(2);
        assertThat(offered("MEMBER")).isOne();
        assertThat(database.count("circle_place where stage = 'INVITED' and circle = '" + near + "'"))
                .isOne();
        assertThat(database.count("circle_place where stage = 'INVITED'")).isOne();
        assertThat(told("gathering")).isEqualTo(2);
        assertThat(told("invited")).isOne();
        assertThat(database.count("request where passed_over = 1 and priority = 0"))
                .isEqualTo(4);
        put(CARMEN, "/api/rounds/" + round + "/publication", null).statusCode(200);
        lookTwiceAtOnce();
        assertThat(database.count("circle_offer")).isEqualTo(4);
        assertThat(database.count("request where passed_over = 1")).isEqualTo(4);

        // in the next round it happens once more, but whoever was invited is not invited again
        round();
        Eventually.holds(() -> assertThat(database.count("circle_offer")).isEqualTo(8));
        assertThat(database.count("request where passed_over = 2")).isEqualTo(4);
        assertThat(told("invited")).isOne();
        assertThat(told("gathering")).isEqualTo(4);
    }

    @Test
    void who_is_matched_is_offered_nothing_and_who_was_passed_over_goes_first() throws Exception {
        var first = seeks(PEOPLE.get(0));
        round();
        assertThat(database.value("select passed_over from request where id = '" + first + "'"))
                .isEqualTo(1);
        seeks(PEOPLE.get(1));
        Cast.mentors(AMINA, 1);
        round();
        assertThat(database.value("select stage from request where id = '" + first + "'"))
                .isEqualTo("PROPOSED");
        Eventually.holds(() -> assertThat(database.count("circle_search where done_at is not null"))
                .isEqualTo(2));
        assertThat(database.count("circle_offer")).isEqualTo(2);
    }

    @Test
    void staff_form_circles_in_one_step_and_nobody_is_in_without_a_yes() throws Exception {
        for (var who : PEOPLE.subList(0, 10)) seeks(who);
        var empty = formation();
        get(CARMEN, "/api/circle-formations/" + empty).body("seekers", is(0)).body("groups", is(0));
        round();
        Eventually.holds(() -> assertThat(database.count("circle_offer")).isEqualTo(10));
        var id = formation();
        get(CARMEN, "/api/circle-formations/" + id)
                .body("stage", is("PROPOSED"))
                .body("seekers", is(10))
                .body("groups", is(1))
                .body("leftOut", is(0));
        get(CARMEN, "/api/circle-formations/" + id + "/groups")
                .body("items.people", contains(hasSize(10)))
                .body("items.field", contains("finance.accounting"));
        assertThat(database.count("circle")).isZero();
        // one of them has found a circle meanwhile
        var own = founds(CARMEN, circle("Own", 8));
        Cast.post(CARMEN, "/api/circles/" + own + "/invitations", java.util.Map.of("email", Cast.email(PEOPLE.get(9))))
                .statusCode(202);
        wants(PEOPLE.get(9), own);

        put(CARMEN, "/api/circle-formations/" + id + "/publication", null)
                .statusCode(200)
                .body("stage", is("PUBLISHED"));
        put(CARMEN, "/api/circle-formations/" + id + "/publication", null).statusCode(200);
        Callable<Boolean> make = () -> {
            making.work();
            return true;
        };
        AtOnce.run(make, make);
        Eventually.holds(() -> get(CARMEN, "/api/circle-formations/" + id).body("made", is(1)));
        assertThat(database.count("circle where name <> 'Own'")).isOne();
        assertThat(database.count("circle_place where stage = 'INVITED'")).isEqualTo(9);
        assertThat(told("invited")).isEqualTo(10);
        assertThat(database.count("circle_place where stage = 'JOINED'")).isOne();
        String formed = get(PEOPLE.get(0), "/api/me/circles")
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        assertThat(wants(PEOPLE.get(0), formed)).isEqualTo("JOINED");
        get(PEOPLE.get(0), "/api/circles/" + formed).body("moderator", is(true)).body("joined", is(1));
        // whoever says no is asked again by the next formation, and nobody else is
        Cast.as(PEOPLE.get(1))
                .delete("/api/circles/" + formed + "/place")
                .then()
                .statusCode(200);
        var second = formation();
        get(CARMEN, "/api/circle-formations/" + second + "/left-out").body("items.reason", contains("TOO_FEW_IN_AREA"));
        Cast.delete(CARMEN, "/api/circle-formations/" + second).statusCode(200).body("stage", is("DISCARDED"));
        put(CARMEN, "/api/circle-formations/" + second + "/publication", null).statusCode(409);
        Cast.delete(CARMEN, "/api/circle-formations/" + id).statusCode(409);
    }

    private long offered(String kind) {
        return database.count("circle_offer where kind = '" + kind + "'");
    }

    private long told(String occasion) {
        return database.count("inbox_notice where key like 'circle-" + occasion + ":%'");
    }

    private void lookTwiceAtOnce() {
        Callable<Boolean> look = () -> {
            offers.work();
            return true;
        };
        AtOnce.run(look, look);
    }
}
