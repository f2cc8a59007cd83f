package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mentorher.pledge.Seats;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;

/** The two sides' answers to a proposal, and what happens when they give none. */
@ApplicationScoped
class Answering {
    @Inject
    LockedProposals locks;

    @Inject
    Seats seats;

    @Inject
    ProposalMails mails;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    @Transactional
    Answer consent(UUID id, UUID member) {
        var now = clock.instant();
        var locked = locks.of(id);
        var proposal = locked.proposal();
        var side = side(proposal, member);
        if (proposal.overdue(now)) {
            lapse(locked);
            return new Answer.Refused(proposal.stage);
        }
        var stage = proposal.stage;
        var answer = proposal.consent(side, now);
        if (stage != Proposal.Stage.APPROVED) return answer;
        if (answer instanceof Answer.Waiting) locks.changed(proposal, clock.instant());
        if (!(answer instanceof Answer.Agreed(var mentorship))) return answer;
        if (!seats.take(proposal.mentorMember, mentorship)) {
            locks.withdraw(locked, clock.instant());
            mails.closed(proposal, side.other());
            return new Answer.Full();
        }
        proposal.agree(mentorship, now);
        locked.request().match();
        locks.changed(locked.request(), clock.instant());
        facts.fire(new ProposalAgreed(
                id, mentorship, proposal.request, proposal.mentorMember, proposal.menteeMember, now));
        return answer;
    }

    @Transactional
    Proposal decline(UUID id, UUID member, Proposal.RefusalReason reason, String note) {
        var locked = locks.of(id);
        var proposal = locked.proposal();
        var side = side(proposal, member);
        if (proposal.overdue(clock.instant()))
            lapse(locked); // too late for a no as well: it would keep the two apart for good
        else if (proposal.decline(side, reason, note, clock.instant())) {
            locks.reopen(locked, clock.instant());
            mails.closed(proposal, side.other());
        }
        return proposal;
    }

    /** For the daily work: lapses it if it is still due. */
    @Transactional
    void lapse(UUID id) {
        var locked = locks.of(id);
        if (locked.proposal().overdue(clock.instant())) lapse(locked);
    }

    private void lapse(LockedProposals.Locked locked) {
        locked.proposal().lapse(clock.instant());
        locks.reopen(locked, clock.instant());
        mails.lapsed(locked.proposal());
    }

    /** For the daily work: reminds whoever has not answered, if that is still due. */
    @Transactional
    void remind(UUID id) {
        var proposal = locks.of(id).proposal();
        if (!proposal.reminderDue(clock.instant())) return;
        proposal.reminded(clock.instant());
        mails.reminder(proposal);
        facts.fire(new ProposalReminded(id, clock.instant()));
    }

    private static Side side(Proposal proposal, UUID member) {
        return proposal.sideOf(member).orElseThrow(() -> Problem.notFound("proposal"));
    }
}
