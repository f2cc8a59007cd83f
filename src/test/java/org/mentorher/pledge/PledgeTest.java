package org.mentorher.pledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mentorher.member.Seniority;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Transitions;

/** PENDING → SIGNED → WITHDRAWN | REMOVED, and what vouches for a title. */
class PledgeTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Pledge>of(p -> p.stage)
                .from("PENDING", () -> pending(MONDAY))
                .from("PENDING lapsed", () -> pending(MONDAY.minus(WEEK)))
                .from("SIGNED", PledgeTest::signed)
                .from("SIGNED attested", () -> attested(Pledge.Attestation.DOMAIN))
                .from("WITHDRAWN", () -> {
                    var pledge = signed();
                    pledge.withdraw(MONDAY.minusSeconds(1));
                    return pledge;
                })
                .from("REMOVED", () -> {
                    var pledge = signed();
                    pledge.remove("Not a person.", MONDAY.minusSeconds(1));
                    return pledge;
                })
                .step("sign", p -> p.sign(true, MONDAY))
                .step("attest", p -> p.attest(Pledge.Attestation.STAFF))
                .step("withdraw", p -> p.withdraw(MONDAY))
                .step("remove", p -> p.remove("Somebody else's name.", MONDAY))
                .hold("""
                                  | sign    | attest  | withdraw  | remove
                  PENDING         | SIGNED  | refused | refused   | refused
                  PENDING lapsed  | lapsed  | refused | refused   | refused
                  SIGNED          | same    | SIGNED  | WITHDRAWN | REMOVED
                  SIGNED attested | same    | same    | WITHDRAWN | REMOVED
                  WITHDRAWN       | refused | refused | same      | refused
                  REMOVED         | refused | refused | refused   | same""");
    }

    @Test
    void the_link_holds_until_the_last_moment_of_the_seventh_day() {
        var pledge = pending(MONDAY);
        assertFalse(pledge.lapsed(MONDAY.plus(WEEK).minusNanos(1)));
        assertTrue(pledge.sign(false, MONDAY.plus(WEEK).minusNanos(1)));
        assertEquals(MONDAY.plus(WEEK).minusNanos(1), pledge.signedAt);
    }

    @Test
    void after_exactly_seven_days_the_link_is_gone() {
        var pledge = pending(MONDAY);
        assertTrue(pledge.lapsed(MONDAY.plus(WEEK)));
        var problem = assertThrows(Problem.class, () -> pledge.sign(true, MONDAY.plus(WEEK)));
        assertEquals(410, problem.status());
        assertEquals("lapsed", problem.slug());
        assertEquals(Pledge.Stage.PENDING, pledge.stage);
        assertNull(pledge.signedAt);
        assertNull(pledge.attestedBy);
    }

    @Test
    void what_is_signed_never_lapses() {
        assertFalse(signed().lapsed(MONDAY.plus(WEEK.multipliedBy(520))));
    }

    @Test
    void a_known_domain_attests_while_signing_and_nothing_else_does() {
        var vouched = pending(MONDAY);
        vouched.sign(true, MONDAY);
        assertEquals(Pledge.Attestation.DOMAIN, vouched.attestedBy);
        assertNull(signed().attestedBy);
    }

    @Test
    void the_first_attestation_stays() {
        var pledge = attested(Pledge.Attestation.DOMAIN);
        assertFalse(pledge.attest(Pledge.Attestation.STAFF));
        assertEquals(Pledge.Attestation.DOMAIN, pledge.attestedBy);
        assertEquals(Pledge.Attestation.STAFF, attested(Pledge.Attestation.STAFF).attestedBy);
    }

    @Test
    void an_end_is_dated_and_a_removal_has_its_reason() {
        var withdrawn = signed();
        withdrawn.withdraw(MONDAY);
        assertEquals(MONDAY, withdrawn.endedAt);
        assertNull(withdrawn.removalReason);
        var removed = signed();
        removed.remove("Not a person.", MONDAY);
        assertEquals(MONDAY, removed.endedAt);
        assertEquals("Not a person.", removed.removalReason);
    }

    @Test
    void a_pledge_keeps_the_text_that_was_signed_and_finds_its_address_in_any_spelling() {
        var pledge = pending(MONDAY);
        assertEquals(3, pledge.textVersion);
        assertEquals("Amina+wall@Northwind.example", pledge.email);
        assertEquals("amina@northwind.example", pledge.emailCanonical);
    }

    private static Pledge attested(Pledge.Attestation by) {
        var pledge = signed();
        pledge.attest(by);
        return pledge;
    }

    private static Pledge signed() {
        var pledge = pending(MONDAY.minus(Duration.ofDays(1)));
        pledge.sign(false, MONDAY.minusSeconds(60));
        return pledge;
    }

    static Pledge pending(Instant at) {
        var campaign = new Campaign();
        campaign.slug = "mentorher";
        campaign.textVersion = 3;
        return new Pledge(
                new NewPledge(
                        "mentorher",
                        "Amina Otieno",
                        "Amina+wall@Northwind.example",
                        "Chief executive",
                        "Northwind Harbour",
                        Seniority.C_SUITE,
                        2,
                        new NewPledge.Conduct(true, true, null),
                        null),
                campaign,
                "hash",
                at);
    }
}
