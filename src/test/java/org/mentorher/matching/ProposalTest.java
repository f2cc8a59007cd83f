package org.mentorher.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorher.matching.Proposal.RefusalReason;
import org.mentorher.member.Member;
import org.mentorher.member.MentorProfile;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Transitions;

/** IN_REVIEW → APPROVED → AGREED | DECLINED | LAPSED; REJECTED by staff, WITHDRAWN when a side leaves. */
class ProposalTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant LATER = MONDAY.plusSeconds(60);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final UUID AMINA = new UUID(0, 1);
    private static final UUID AMINAS_PROFILE = new UUID(0, 2);
    private static final UUID BAO = new UUID(0, 3);
    private static final UUID CARMEN = new UUID(0, 4);
    private static final UUID MENTORSHIP = new UUID(0, 5);

    /** A is Amina, who mentors; B is Bao, who seeks. */
    @Test
    void every_step_from_every_stage() {
        Transitions.<Proposal>of(p -> p.stage)
                .from("IN_REVIEW", ProposalTest::inReview)
                .from("APPROVED", ProposalTest::approved)
                .from("APPROVED day 7", () -> approved(LATER.minus(WEEK)))
                .from("APPROVED reminded", () -> {
                    var proposal = approved(MONDAY.minus(WEEK));
                    proposal.reminded(MONDAY);
                    return proposal;
                })
                .from("APPROVED day 14", () -> {
                    var proposal = approved(LATER.minus(WEEK.multipliedBy(2)));
                    proposal.reminded(MONDAY);
                    return proposal;
                })
                .from("APPROVED A: yes", () -> approved(Side.MENTOR))
                .from("APPROVED B: yes", () -> approved(Side.MENTEE))
                .from("APPROVED both: yes", () -> approved(Side.MENTOR, Side.MENTEE))
                .from("AGREED", ProposalTest::agreed)
                .from("DECLINED", () -> {
                    var proposal = approved();
                    proposal.decline(Side.MENTOR, RefusalReason.NO_TIME, null, MONDAY);
                    return proposal;
                })
                .from("LAPSED", () -> {
                    var proposal = approved(MONDAY.minus(WEEK.multipliedBy(2)));
                    proposal.lapse(MONDAY);
                    return proposal;
                })
                .from("REJECTED", () -> {
                    var proposal = inReview();
                    proposal.reject("They are cousins.", MONDAY);
                    return proposal;
                })
                .from("WITHDRAWN", () -> {
                    var proposal = approved();
                    proposal.withdraw(MONDAY);
                    return proposal;
                })
                .step("approve", p -> p.approve(LATER))
                .step("reject", p -> p.reject("No.", LATER))
                .act("A: yes", p -> yes(p, Side.MENTOR))
                .act("B: yes", p -> yes(p, Side.MENTEE))
                .act("agree", p -> p.agree(MENTORSHIP, LATER))
                .step("A: no", p -> p.decline(Side.MENTOR, RefusalReason.NO_TIME, "Next year.", LATER))
                .step("B: no", p -> p.decline(Side.MENTEE, RefusalReason.OTHER, null, LATER))
                .act("lapse", p -> p.lapse(LATER))
                .act("withdraw", p -> p.withdraw(LATER))
                .act("remind", p -> p.reminded(LATER))
                .hold("""
                          |approve |reject  |A: yes  |B: yes  |agree  |A: no   |B: no   |lapse  |withdraw |remind
        IN_REVIEW         |APPROVED|REJECTED|refused |refused |refused|refused |refused |refused|WITHDRAWN|refused
        APPROVED          |same    |refused |APPROVED|APPROVED|refused|DECLINED|DECLINED|refused|WITHDRAWN|refused
        APPROVED day 7    |same    |refused |APPROVED|APPROVED|refused|DECLINED|DECLINED|refused|WITHDRAWN|APPROVED
        APPROVED reminded |same    |refused |APPROVED|APPROVED|refused|DECLINED|DECLINED|refused|WITHDRAWN|refused
        APPROVED day 14   |same    |refused |-       |-       |refused|-       |-       |LAPSED |WITHDRAWN|refused
        APPROVED A: yes   |same    |refused |same    |APPROVED|refused|DECLINED|DECLINED|refused|WITHDRAWN|refused
        APPROVED B: yes   |same    |refused |APPROVED|same    |refused|DECLINED|DECLINED|refused|WITHDRAWN|refused
        APPROVED both: yes|same    |refused |same    |same    |AGREED |DECLINED|DECLINED|refused|WITHDRAWN|refused
        AGREED            |refused |refused |same    |same    |refused|refused |refused |refused|refused  |refused
        DECLINED          |refused |refused |refused |refused |refused|same    |refused |refused|refused  |refused
        LAPSED            |refused |refused |refused |refused |refused|refused |refused |refused|refused  |refused
        REJECTED          |refused |same    |refused |refused |refused|refused |refused |refused|refused  |refused
        WITHDRAWN         |refused |refused |refused |refused |refused|refused |refused |refused|refused  |refused""");
    }

    /** A yes that comes too late is an answer, not an error; here it reads as the refusal that the caller is told. */
    private static void yes(Proposal proposal, Side side) {
        if (proposal.consent(side, LATER) instanceof Answer.Refused(var stage)) {
            throw Problem.illegalTransition("proposal", stage, "be agreed to");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_consent_waits_on_the_other_side_and_the_second_agrees(Side first) {
        var proposal = approved();
        assertEquals(new Answer.Waiting(first.other()), proposal.consent(first, MONDAY));
        assertEquals(Optional.of(first.other()), proposal.waitingOn());
        assertTrue(proposal.consented(first));
        assertFalse(proposal.consented(first.other()));
        var agreed = assertInstanceOf(Answer.Agreed.class, proposal.consent(first.other(), LATER));
        assertEquals(Optional.empty(), proposal.waitingOn());
        proposal.agree(agreed.mentorship(), LATER);
        assertEquals(Proposal.Stage.AGREED, proposal.stage);
        assertEquals(agreed.mentorship(), proposal.mentorship);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_sides_second_yes_changes_nothing(Side side) {
        var proposal = approved();
        var first = proposal.consent(side, MONDAY);
        assertEquals(first, proposal.consent(side, LATER));
        assertEquals(MONDAY, side == Side.MENTOR ? proposal.mentorConsentedAt : proposal.menteeConsentedAt);
        assertNull(side == Side.MENTOR ? proposal.menteeConsentedAt : proposal.mentorConsentedAt);
    }

    @ParameterizedTest
    @EnumSource
    void a_yes_after_the_agreement_names_the_same_mentorship(Side side) {
        assertEquals(new Answer.Agreed(MENTORSHIP), agreed().consent(side, LATER));
    }

    @Test
    void a_yes_to_what_is_closed_is_refused_with_its_stage() {
        var proposal = approved();
        proposal.withdraw(MONDAY);
        assertEquals(new Answer.Refused(Proposal.Stage.WITHDRAWN), proposal.consent(Side.MENTOR, LATER));
        assertEquals(new Answer.Refused(Proposal.Stage.IN_REVIEW), inReview().consent(Side.MENTOR, LATER));
    }

    @Test
    void nobody_is_on_a_side_before_the_approval() {
        var proposal = inReview();
        assertEquals(Optional.empty(), proposal.sideOf(AMINA));
        assertEquals(Optional.empty(), proposal.sideOf(BAO));
        assertEquals(Optional.empty(), proposal.waitingOn());
        proposal.approve(MONDAY);
        assertEquals(Optional.of(Side.MENTOR), proposal.sideOf(AMINA));
        assertEquals(Optional.of(Side.MENTEE), proposal.sideOf(BAO));
        assertEquals(Optional.empty(), proposal.sideOf(CARMEN));
        assertEquals(Optional.empty(), proposal.sideOf(AMINAS_PROFILE));
    }

    @Test
    void nobody_ever_sees_a_proposal_that_was_rejected_or_withdrawn_in_review() {
        var rejected = inReview();
        rejected.reject("They are cousins.", MONDAY);
        assertEquals(Optional.empty(), rejected.sideOf(AMINA));
        var withdrawn = inReview();
        withdrawn.withdraw(MONDAY);
        assertEquals(Optional.empty(), withdrawn.sideOf(BAO));
    }

    @Test
    void it_is_overdue_at_exactly_fourteen_days() {
        var proposal = approved(MONDAY);
        var due = MONDAY.plus(Duration.ofDays(14));
        assertFalse(proposal.overdue(due.minusNanos(1)));
        assertTrue(proposal.overdue(due));
        assertThrows(Problem.class, () -> proposal.lapse(due.minusNanos(1)));
        proposal.lapse(due);
        assertFalse(proposal.overdue(due));
        assertEquals(due, proposal.closedAt);
    }

    @Test
    void a_reminder_is_due_at_exactly_seven_days_and_once() {
        var proposal = approved(MONDAY);
        var due = MONDAY.plus(WEEK);
        assertFalse(proposal.reminderDue(due.minusNanos(1)));
        assertTrue(proposal.reminderDue(due));
        proposal.reminded(due);
        assertEquals(due, proposal.remindedAt);
        assertFalse(proposal.reminderDue(due));
        assertFalse(proposal.reminderDue(due.plus(WEEK).minusNanos(1)));
    }

    @Test
    void nothing_is_due_in_review_or_after_the_end() {
        var late = MONDAY.plus(Duration.ofDays(400));
        assertFalse(inReview().overdue(late));
        assertFalse(inReview().reminderDue(late));
        assertFalse(agreed().overdue(late));
        assertFalse(agreed().reminderDue(late));
    }

    @Test
    void who_declined_and_why_is_kept_though_the_other_side_agreed() {
        var proposal = approved(Side.MENTOR);
        proposal.decline(Side.MENTEE, RefusalReason.KNOWS_PERSON, "My aunt.", LATER);
        assertEquals(Side.MENTEE, proposal.declinedBy);
        assertEquals(RefusalReason.KNOWS_PERSON, proposal.declineReason);
        assertEquals("My aunt.", proposal.declineNote);
        assertEquals(LATER, proposal.closedAt);
    }

    @Test
    void declining_again_keeps_the_first_reason() {
        var proposal = approved();
        proposal.decline(Side.MENTOR, RefusalReason.NO_TIME, null, MONDAY);
        assertFalse(proposal.decline(Side.MENTOR, RefusalReason.OTHER, "Really.", LATER));
        assertEquals(RefusalReason.NO_TIME, proposal.declineReason);
        assertNull(proposal.declineNote);
        assertEquals(MONDAY, proposal.closedAt);
    }

    @Test
    void only_what_is_in_review_or_approved_is_live() {
        assertTrue(inReview().live());
        assertTrue(approved().live());
        assertFalse(agreed().live());
    }

    private static Proposal agreed() {
        var proposal = approved(Side.MENTOR, Side.MENTEE);
        proposal.agree(MENTORSHIP, MONDAY);
        return proposal;
    }

    private static Proposal approved(Side... consenting) {
        var proposal = approved(MONDAY);
        for (var side : consenting) proposal.consent(side, MONDAY);
        return proposal;
    }

    private static Proposal approved(Instant at) {
        var proposal = inReview();
        proposal.approve(at);
        return proposal;
    }

    private static Proposal inReview() {
        var request = new Request(BAO, new NewRequest("law.tax", null, null, null), Instant.EPOCH);
        return new Proposal(request, aminasProfile(), new Fit(80, List.of(), 75, List.of()), Instant.EPOCH);
    }

    private static MentorProfile aminasProfile() {
        return new MentorProfile() {
            @Override
            public UUID id() {
                return AMINAS_PROFILE;
            }

            @Override
            public Member member() {
                return new Member() {
                    @Override
                    public UUID id() {
                        return AMINA;
                    }
                };
            }
        };
    }
}
