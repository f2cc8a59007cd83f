package org.mentorher.matching;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mentorher.member.MemberSuspended;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfileChanged;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfileChanged;

/** Whoever leaves, pauses or is suspended leaves no open proposal behind. */
@ApplicationScoped
class Withdrawing {
    /** Before the floors to the left take seats back, so that the order of locks holds. */
    private static final int FIRST = 100;

    @Inject
    LockedProposals locks;

    @Inject
    Proposals proposals;

    @Inject
    ProposalMails mails;

    @Inject
    Clock clock;

    /** Its mentee withdrew the request, which is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void requestWithdrawn(Request request) {
        proposals.liveOf(request.id).ifPresent(proposal -> {
            var visible = proposal.approvedAt != null;
            proposal.withdraw(clock.instant());
            locks.changed(proposal, clock.instant());
            if (visible) mails.closed(proposal, Side.MENTOR);
        });
    }

    void mentorChanged(@Observes @Priority(FIRST) MentorProfileChanged change) {
        if (change.stage() == MentorProfile.Stage.PAUSED || change.stage() == MentorProfile.Stage.CLOSED) {
            withdrawAll(change.member(), Side.MENTOR);
        }
    }

    void menteeChanged(@Observes @Priority(FIRST) MenteeProfileChanged change) {
        if (change.stage() == MenteeProfile.Stage.PAUSED || change.stage() == MenteeProfile.Stage.CLOSED) {
            withdrawAll(change.member(), Side.MENTEE);
        }
    }

    void suspended(@Observes @Priority(FIRST) MemberSuspended suspension) {
        withdrawAll(suspension.subject(), Side.MENTOR);
        withdrawAll(suspension.subject(), Side.MENTEE);
    }

    /** What is open between these two, whoever mentors; each side that saw it is told that it ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    void between(UUID one, UUID other) {
        for (var id : proposals.liveWith(one)) {
            var locked = locks.of(id);
            var proposal = locked.proposal();
            if (!proposal.live() || !other.equals(proposal.mentorMember) && !other.equals(proposal.menteeMember))
                continue;
            locks.withdraw(locked, clock.instant());
            if (proposal.approvedAt != null) for (var side : Side.values()) mails.closed(proposal, side);
        }
    }

    private void withdrawAll(UUID member, Side side) {
        for (var id : proposals.liveWith(member)) {
            var locked = locks.of(id);
            var onThatSide = side == Side.MENTOR ? locked.proposal().mentorMember : locked.proposal().menteeMember;
            if (locked.proposal().live() && onThatSide.equals(member)) {
                locks.withdraw(locked, clock.instant());
                if (locked.proposal().approvedAt != null) mails.closed(locked.proposal(), side.other());
            }
        }
    }
}
