package org.mentorher;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.agreed;
import static org.mentorher.Cast.approved;
import static org.mentorher.Cast.consents;
import static org.mentorher.Cast.delete;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.menteeProfile;
import static org.mentorher.Cast.mentorProfile;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.proposed;
import static org.mentorher.Cast.put;
import static org.mentorher.Cast.seeks;
import static org.mentorher.Cast.solved;
import static org.mentorher.Cast.startRound;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way over HTTP, with real tokens and real mail: from a visitor's pledge to a mentorship and its end. */
@QuarkusTest
class JourneyTest {
    @Inject
    Database database;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @Test
    void a_visitor_signs_by_mail_and_becomes_a_signatory() {
        var address = "zoe" + System.nanoTime() + "@northwind-harbour.example";
        int before =
                get(null, "/api/campaigns/mentorher").statusCode(200).extract().path("pledgesSigned");
        post(null, "/api/pledges", pledge("Zoë Okonjo", address, 2))
                .statusCode(202)
                .body("status", is("CHECK_EMAIL"));

        var mail = Mailbox.await(address, "Confirm your #MentorHer pledge");
        var link =
                Pattern.compile("http://localhost:8080(/pledge/confirm/(\\S+))").matcher(mail.text());
        assertThat(link.find()).isTrue();

        // mail scanners open links; opening changes nothing
        given().get(link.group(1)).then().statusCode(200).contentType("text/html");
        get(null, "/api/campaigns/mentorher").body("pledgesSigned", is(before));

        var token = Map.of("token", link.group(2));
        String id = post(null, "/api/pledge-confirmations", token)
                .statusCode(200)
                .body("stage", is("SIGNED"))
                .body("attested", is(false))
                .extract()
                .path("id");
        get(null, "/api/pledges?campaign=mentorher")
                .statusCode(200)
                .body("items[0].id", is(id))
                .body("items[0].attested", is(false));
        get(null, "/api/campaigns/mentorher")
                .body("pledgesSigned", is(before + 1))
                .body("ceosSigned", is(0))
                .body("seatsPromised", is(2));
        post(null, "/api/pledge-confirmations", token).statusCode(200).body("id", is(id));

        // the account is there, in its group, and asks for a password
        Mailbox.await(address, "Update Your Account");
        assertThat(Keycloak.user(address)).satisfies(user -> {
            assertThat(user.isEmailVerified()).isTrue();
            assertThat(user.getRequiredActions()).containsExactly("UPDATE_PASSWORD");
        });
        assertThat(Keycloak.groups(address)).containsExactly("signatories");

        // an unattested title is marked until the organisation's domain or staff vouch for it
        post(CARMEN, "/api/organisations", Map.of("name", "northwind  harbour", "domain", "northwind-harbour.example"))
                .statusCode(201);
        get(null, "/api/pledges/" + id).body("attested", is(true));
        get(null, "/api/campaigns/mentorher").body("ceosSigned", is(1));
    }

    @Test
    void an_existing_account_is_linked_and_keeps_its_password() {
        var address = Cast.email("henrik");
        post(null, "/api/pledges", pledge("Henrik", address, 1)).statusCode(202);
        post(null, "/api/pledge-confirmations", Map.of("token", token(address))).statusCode(200);
        Eventually.holds(() -> get("henrik", "/api/me/pledges").statusCode(200).body("items.size()", is(1)));
        assertThat(Keycloak.user(address).getRequiredActions()).isEmpty();
    }

    @Test
    void the_journey_from_profile_to_closure() throws InterruptedException {
        // the leader
        post(AMINA, "/api/pledges", pledge("Amina", Cast.email(AMINA), 2))
                .statusCode(201)
                .body("stage", is("SIGNED"));
        put(AMINA, "/api/me/mentor-profile", mentorProfile(2)).statusCode(201).body("stage", is("DRAFT"));
        put(AMINA, "/api/me/mentor-profile/submission", null)
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:not-ready"))
                .body("violations.field", hasItems("conduct-not-accepted", "materials-not-completed"));
        put(AMINA, "/api/me/mentor-profile/conduct", null)
                .statusCode(200)
                .body("missing.code", is(List.of("materials-not-completed")));
        Cast.learns(AMINA);
        get(AMINA, "/api/me/mentor-profile").body("missing.size()", is(0));
        String mentor = put(AMINA, "/api/me/mentor-profile/submission", null)
                .statusCode(200)
                .body("stage", is("IN_REVIEW"))
                .extract()
                .path("id");
        get(CARMEN, "/api/mentor-profiles?stage=IN_REVIEW").statusCode(200).body("items.id", is(List.of(mentor)));
        put(CARMEN, "/api/mentor-profiles/" + mentor + "/vetting", Map.of("decision", "ACCEPT"))
                .statusCode(200)
                .body("stage", is("ACTIVE"));
        get(null, "/api/campaigns/mentorher").body("seatsOpened", is(2));

        // the mentee
        get(BAO, "/api/mentors").statusCode(403).body("type", is("urn:mentorher:problem:mentee-profile-needed"));
        put(BAO, "/api/me/mentee-profile", menteeProfile()).statusCode(201).body("stage", is("ACTIVE"));
        Eventually.holds(() -> assertThat(Keycloak.groups(Cast.email(BAO))).contains("participants"));
        get(BAO, "/api/mentors?field=finance&language=en&format=VIDEO&seniority=C_SUITE")
                .statusCode(200)
                .body("items.id", is(List.of(mentor)))
                .body("items[0].freeSeats", is(2))
                .body("items[0]", not(org.hamcrest.Matchers.hasKey("email")));
        String request = post(
                        BAO,
                        "/api/requests",
                        Map.of(
                                "field",
                                "finance.accounting",
                                "message",
                                "I want to lead a team one day.",
                                "mentors",
                                List.of(Map.of("id", mentor, "reason", "She built what I want to build."))))
                .statusCode(201)
                .body("stage", is("OPEN"))
                .extract()
                .path("id");
        var second = seeks("wanjiru");
        put("nino", "/api/me/mentee-profile", with(menteeProfile(), "languages", List.of("ka")))
                .statusCode(201);
        var unmatched = Cast.asks("nino");

        // the round
        var round = startRound(Map.of("method", "STABLE", "seed", 7));
        solved(round)
                .body("stage", is("DONE"))
                .body("mentees", is(3))
                .body("mentors", is(1))
                .body("seats", is(2))
                .body("candidatePairs", is(2))
                .body("matched", is(2))
                .body("unmatched", is(1))
                .body("blockingPairs", is(0))
                .body("inputHash", notNullValue())
                .body("durationMillis", notNullValue());
        get(CARMEN, "/api/rounds/" + round + "/proposals")
                .statusCode(200)
                .body("items.request", hasItems(request, second))
                .body("items.score", everyItem(greaterThan(0)))
                .body("items[0].reasons.text", everyItem(notNullValue()));
        get(CARMEN, "/api/rounds/" + round + "/unmatched")
                .statusCode(200)
                .body("items[0].request", is(unmatched))
                .body("items[0].removals.code", is(List.of("language")))
                .body("items[0].helps.size()", greaterThan(0));
        get(CARMEN, "/api/proposals").body("items.size()", is(0));
        put(CARMEN, "/api/rounds/" + round + "/publication", null)
                .statusCode(200)
                .body("stage", is("PUBLISHED"));

        // the review: nobody but staff sees a thing before it
        String proposal = get(CARMEN, "/api/proposals?stage=IN_REVIEW")
                .statusCode(200)
                .body("items.size()", is(2))
                .extract()
                .path("items.find { it.request.id == '" + request + "' }.id");
        get(BAO, "/api/proposals").body("items.size()", is(0));
        get(BAO, "/api/proposals/" + proposal).statusCode(404);
        put(CARMEN, "/api/proposals/" + proposal + "/review", Map.of("decision", "APPROVE"))
                .statusCode(200)
                .body("stage", is("APPROVED"));
        Mailbox.await(Cast.email(AMINA), "introduce you to a mentee");
        Mailbox.await(Cast.email(BAO), "introduce you to a mentor");

        // consent, in either order; no address before both have said yes
        var seen = get(BAO, "/api/proposals/" + proposal).statusCode(200).body("waitingOn", is("MENTOR"));
        assertThat(seen.extract().asString()).doesNotContain("@");
        seen.body("staff", nullValue());
        get(AMINA, "/api/proposals/" + proposal)
                .body("request.reason", is("She built what I want to build."))
                .body("mentee.headline", is("Accountant in her first year"));
        consents(BAO, proposal)
                .statusCode(200)
                .body("stage", is("APPROVED"))
                .body("waitingOn", is("MENTOR"))
                .body("mentorship", nullValue());
        String mentorship = consents(AMINA, proposal)
                .statusCode(200)
                .body("stage", is("AGREED"))
                .extract()
                .path("mentorship");
        get(BAO, "/api/mentorships/" + mentorship)
                .statusCode(200)
                .body("stage", is("ACTIVE"))
                .body("mentor.email", is(Cast.email(AMINA)))
                .body("mentee.email", is(Cast.email(BAO)));
        Mailbox.await(Cast.email(BAO), "You have both said yes");
        get(BAO, "/api/requests/" + request).body("stage", is("MATCHED"));
        get(null, "/api/campaigns/mentorher").body("seatsFilled", is(1));

        // the end, by either side
        put(BAO, "/api/mentorships/" + mentorship + "/closure", Map.of("outcome", "COMPLETED"))
                .statusCode(200)
                .body("stage", is("COMPLETED"))
                .body("mentor.email", nullValue());
        Mailbox.await(Cast.email(AMINA), "Your mentorship has ended");
        get(null, "/api/campaigns/mentorher").body("seatsFilled", is(1)).body("seatsKept", is(1));
        get(AMINA, "/api/mentorships").body("items.stage", is(List.of("COMPLETED")));
        Cast.asks(BAO);
    }

    @Test
    void the_same_inputs_give_the_same_round() throws InterruptedException {
        mentors(AMINA, 1);
        seeks(BAO);
        seeks("wanjiru");
        var one = solved(startRound(Map.of("method", "STABLE", "seed", 3))).extract();
        var two = solved(startRound(Map.of("method", "STABLE", "seed", 3))).extract();
        var other = solved(startRound(Map.of("method", "STABLE", "seed", 4))).extract();
        var optimal = solved(startRound(Map.of("method", "OPTIMAL", "weights", Map.of("topics", 90))))
                .extract();
        assertThat(one.<String>path("inputHash"))
                .isEqualTo(two.path("inputHash"))
                .isNotEqualTo(other.path("inputHash"));
        assertThat(pairs(one.path("id"))).isEqualTo(pairs(two.path("id"))).hasSize(1);
        assertThat(optimal.<Integer>path("weights.topics")).isEqualTo(90);
        assertThat(optimal.<Integer>path("weights.field")).isEqualTo(30);
        delete(CARMEN, "/api/rounds/" + one.path("id")).statusCode(200).body("stage", is("DISCARDED"));
        put(CARMEN, "/api/rounds/" + one.path("id") + "/publication", null)
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:illegal-transition"));
    }

    @Test
    void staff_review_in_bulk_reject_and_propose_by_hand() throws InterruptedException {
        var mentor = mentors(AMINA, 3);
        var first = seeks(BAO);
        seeks("wanjiru");
        seeks("akinyi");
        var round = startRound(Map.of("method", "STABLE"));
        solved(round);
        put(CARMEN, "/api/rounds/" + round + "/publication", null).statusCode(200);
        List<String> ids = get(CARMEN, "/api/proposals").extract().path("items.id");
        assertThat(ids).hasSize(3);
        String bao = get(CARMEN, "/api/proposals").extract().path("items.find { it.request.id == '" + first + "' }.id");
        put(CARMEN, "/api/proposals/" + bao + "/review", Map.of("decision", "REJECT"))
                .statusCode(422);
        put(CARMEN, "/api/proposals/" + bao + "/review", Map.of("decision", "REJECT", "reason", "The same team."))
                .statusCode(200)
                .body("stage", is("REJECTED"))
                .body("staff.rejectionReason", is("The same team."));
        post(CARMEN, "/api/reviews", Map.of("decision", "APPROVE", "proposals", ids))
                .statusCode(200)
                .body("items.stage", hasItems("APPROVED"))
                .body(
                        "items.find { it.proposal == '" + bao + "' }.problem",
                        is("urn:mentorher:problem:illegal-transition"));
        get(CARMEN, "/api/proposals?stage=APPROVED").body("items.size()", is(2));

        // rejected once, this pair is not suggested again, by no round and by no hand
        get(BAO, "/api/requests/" + first).body("stage", is("OPEN"));
        post(CARMEN, "/api/proposals", Map.of("request", first, "mentor", mentor, "reason", "Try again."))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:not-available"));
        var siosaia = mentors("siosaia", 1);
        var byHand = proposed(first, siosaia);
        get(CARMEN, "/api/proposals/" + byHand)
                .body("stage", is("IN_REVIEW"))
                .body("staff.handReason", is("They met at the spring event."));
    }

    @Test
    void a_refusal_frees_the_seat_and_reopens_the_request() {
        var mentor = mentors(AMINA, 1);
        var request = seeks(BAO);
        var proposal = approved(request, mentor);
        put(
                        AMINA,
                        "/api/proposals/" + proposal + "/refusal",
                        Map.of("reason", "NO_TIME", "note", "In spring, perhaps."))
                .statusCode(200)
                .body("stage", is("DECLINED"));
        var told = Mailbox.await(Cast.email(BAO), "A proposal has ended");
        assertThat(told.text()).doesNotContain("spring").doesNotContain("time");
        get(BAO, "/api/requests/" + request).body("stage", is("OPEN"));
        assertThat(get(BAO, "/api/proposals/" + proposal).extract().asString())
                .doesNotContain("NO_TIME")
                // and nobody follows what becomes of whom they did not get
                .doesNotContain("Numbers people")
                .doesNotContain("Northwind Harbour");
        get(CARMEN, "/api/proposals/" + proposal)
                .body("staff.declinedBy", is("MENTOR"))
                .body("staff.declineReason", is("NO_TIME"));
        approved(seeks("wanjiru"), mentor);
    }

    @Test
    void the_end_of_a_mentorship_leaves_neither_seat_nor_request_behind() {
        var mentor = mentors(AMINA, 1);
        var request = seeks(BAO);
        var mentorship = agreed(approved(request, mentor), AMINA, BAO);
        get("wanjiru", "/api/me").statusCode(200);
        put("wanjiru", "/api/me/mentee-profile", menteeProfile()).statusCode(201);
        get("wanjiru", "/api/mentors").body("items.size()", is(0));
        put(AMINA, "/api/mentorships/" + mentorship + "/pause", null)
                .statusCode(200)
                .body("stage", is("PAUSED"));
        delete(AMINA, "/api/mentorships/" + mentorship + "/pause")
                .statusCode(200)
                .body("stage", is("ACTIVE"));
        put(AMINA, "/api/mentorships/" + mentorship + "/closure", Map.of("outcome", "ENDED"))
                .statusCode(200);
        get("wanjiru", "/api/mentors").body("items[0].freeSeats", is(1));
        assertThat(database.count("request where id = '" + request + "' and settled_at is not null"))
                .isOne();
        assertThat(database.count("seat where occupant is not null")).isZero();
        get(null, "/api/campaigns/mentorher").body("seatsFilled", equalTo(0)).body("seatsKept", equalTo(0));
    }

    @Test
    void a_mentor_alone_does_not_write_the_record_of_kept_seats() {
        var mentorship = agreed(approved(seeks(BAO), mentors(AMINA, 1)), AMINA, BAO);
        put(AMINA, "/api/mentorships/" + mentorship + "/closure", Map.of("outcome", "COMPLETED"))
                .statusCode(200)
                .body("stage", is("COMPLETED"));
        get(null, "/api/campaigns/mentorher").body("seatsKept", is(0));
    }

    @Test
    void the_wall_is_narrowed_by_field_and_area_and_not_by_their_ends() {
        mentors(AMINA, 1);
        for (var found : List.of("finance", "finance.accounting", "")) {
            get(null, "/api/pledges?field=" + found).statusCode(200).body("items.size()", is(1));
        }
        for (var other : List.of("ce", "accounting", "health")) {
            get(null, "/api/pledges?field=" + other).statusCode(200).body("items.size()", is(0));
        }
    }

    @Test
    void a_mentor_who_wants_fewer_mentees_gets_no_freed_seat_back() {
        var mentor = mentors(AMINA, 2);
        var first = agreed(approved(seeks(BAO), mentor), AMINA, BAO);
        agreed(approved(seeks("wanjiru"), mentor), AMINA, "wanjiru");
        var etag = get(AMINA, "/api/me/mentor-profile").extract().header("ETag");
        Cast.as(AMINA)
                .header("If-Match", etag)
                .body(mentorProfile(1))
                .put("/api/me/mentor-profile")
                .then()
                .statusCode(200);
        put(AMINA, "/api/mentorships/" + first + "/closure", Map.of("outcome", "ENDED"))
                .statusCode(200);
        assertThat(database.count("seat where open")).isOne();
        assertThat(database.count("seat where open and occupant is null")).isZero();
        post(CARMEN, "/api/proposals", Map.of("request", seeks("akinyi"), "mentor", mentor, "reason", "A hunch."))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:capacity-reached"));
    }

    @Test
    void whoever_leaves_pauses_or_is_suspended_leaves_no_proposal_behind() {
        var mentor = mentors(AMINA, 3);
        var request = seeks(BAO);
        var proposal = approved(request, mentor);
        put(AMINA, "/api/me/mentor-profile/pause", null).statusCode(200).body("stage", is("PAUSED"));
        get(CARMEN, "/api/proposals/" + proposal).body("stage", is("WITHDRAWN"));
        get(BAO, "/api/requests/" + request).body("stage", is("OPEN"));
        delete(AMINA, "/api/me/mentor-profile/pause").statusCode(200).body("stage", is("ACTIVE"));

        var again = approved(request, mentor);
        put(BAO, "/api/me/mentee-profile/pause", null).statusCode(200);
        get(CARMEN, "/api/proposals/" + again).body("stage", is("WITHDRAWN"));
        delete(BAO, "/api/me/mentee-profile/pause").statusCode(200);

        var third = approved(request, mentor);
        delete(BAO, "/api/requests/" + request).statusCode(200).body("stage", is("WITHDRAWN"));
        get(CARMEN, "/api/proposals/" + third).body("stage", is("WITHDRAWN"));

        var mentorship = agreed(approved(Cast.asks(BAO), mentor), AMINA, BAO);
        var open = approved(seeks("wanjiru"), mentor);
        var member = (String) get(AMINA, "/api/me").extract().path("id");
        put(CARMEN, "/api/members/" + member + "/suspension", Map.of("reason", "Not used by its owner."))
                .statusCode(200);
        get(AMINA, "/api/me").statusCode(403).body("type", is("urn:mentorher:problem:suspended"));
        get(CARMEN, "/api/proposals/" + open).body("stage", is("WITHDRAWN"));
        get(BAO, "/api/mentorships/" + mentorship)
                .body("stage", is("SUSPENDED"))
                .body("mentor.email", nullValue());
        delete(CARMEN, "/api/members/" + member + "/suspension").statusCode(200);
        get(AMINA, "/api/me").statusCode(200);
    }

    @Test
    void a_withdrawn_pledge_leaves_the_wall_and_closes_its_free_seats() {
        mentors(AMINA, 2);
        String pledge = get(AMINA, "/api/me/pledges").extract().path("items[0].id");
        put(BAO, "/api/pledges/" + pledge + "/withdrawal", null).statusCode(404);
        put(AMINA, "/api/pledges/" + pledge + "/withdrawal", null)
                .statusCode(200)
                .body("stage", is("WITHDRAWN"));
        get(null, "/api/pledges/" + pledge).statusCode(404);
        get(null, "/api/pledges").body("items.size()", is(0));
        get(AMINA, "/api/me/mentor-profile")
                .body("stage", is("PAUSED"))
                .body("missing.code", hasItem("pledge-not-signed"));
        delete(AMINA, "/api/me/mentor-profile/pause").statusCode(409);
        assertThat(database.count("seat where open")).isZero();
    }

    @Test
    void every_change_stands_in_the_audit_with_its_actor() {
        var mentor = mentors(AMINA, 1);
        var member = get(AMINA, "/api/me").extract().path("id");
        assertThat(database.count("audit_entry where kind = 'pledge-signed' and actor = '" + member + "'"))
                .isOne();
        assertThat(database.value("select details->>'stage' from audit_entry where subject = '" + mentor
                        + "' order by id desc limit 1"))
                .isEqualTo("ACTIVE");
    }

    private static List<Object> pairs(String round) {
        return get(CARMEN, "/api/rounds/" + round + "/proposals")
                .extract()
                .path("items.collect { [it.request, it.mentor, it.score] }");
    }

    private static String token(String address) {
        var mail = Mailbox.await(address, "Confirm your #MentorHer pledge");
        var link = Pattern.compile("/pledge/confirm/(\\S+)").matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        map.put(key, value);
        return map;
    }
}
