package org.mentorher.matching;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mentorher.matching.engine.Matcher;
import org.mentorher.matching.engine.Weights;
import org.mentorher.member.MemberSuspended;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfileChanged;
import org.mentorher.member.MenteeProfiles;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfileChanged;
import org.mentorher.member.MentorProfiles;
import org.mentorher.pledge.Seats;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;

/** Proposals: made, reviewed, agreed, declined, lapsed and withdrawn. Locks in one order: request, proposal, seats. */
@ApplicationScoped
class Proposing {
    /** Before the floors to the left take seats back, so that the order of locks holds. */
    private static final int FIRST = 100;

    @Inject
    Proposals proposals;

    @Inject
    Requests requests;

    @Inject
    MentorProfiles mentors;

    @Inject
    MenteeProfiles mentees;

    @Inject
    Marketplace marketplace;

    @Inject
    Seats seats;

    @Inject
    ProposalMails mails;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Makes proposals of a round's pairs; a pair whose request or mentor is no longer free is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    void review(List<RoundPair> pairs) {
        var open = requests.locked(pairs.stream().map(p -> p.request).toList());
        var profiles = mentors.byId(pairs.stream().map(p -> p.mentor).toList());
        var seeking = mentees.of(open.values().stream().map(r -> r.member).toList());
        var capacity = new HashMap<>(marketplace.capacity(List.copyOf(profiles.values())));
        for (var pair : pairs) {
            var request = open.get(pair.request);
            var mentor = profiles.get(pair.mentor);
            if (request == null || request.stage != Request.Stage.OPEN) continue;
            if (!available(mentor) || !available(seeking.get(request.member))) continue;
            if (capacity.merge(mentor.id(), -1, Integer::sum) < 0) continue;
            var proposal = new Proposal(request, mentor, pair.score, pair.reasons, clock.instant());
            proposal.round = pair.round;
            pair.proposal = proposal.id;
            make(proposal, request);
        }
    }

    /** Staff propose a pair themselves; rules of taste may be broken, what either side ruled out may not. */
    @Transactional
    Proposal byHand(UUID requestId, UUID mentorId, String reason) {
        var now = clock.instant();
        var request = requests.locked(requestId).orElseThrow(() -> Problem.invalid("request", "is not a request"));
        var mentor = mentors.findByIdOptional(mentorId)
                .filter(Proposing::available)
                .orElseThrow(() -> Problem.invalid("mentor", "is not an active mentor"));
        if (request.stage != Request.Stage.OPEN)
            throw Problem.illegalTransition("request", request.stage, "get a proposal");
        var mentee = mentees.of(request.member)
                .filter(m ->
                        m.stage() == MenteeProfile.Stage.ACTIVE && !m.member().suspended());
        if (mentee.isEmpty()) throw Problem.conflict("not-ready", "The mentee is not active now.");
        int free = seats.free(Set.of(mentor.member().id()))
                .getOrDefault(mentor.member().id(), 0);
        if (free == 0) throw Problem.conflict("capacity-reached", "This mentor has no free seat.");
        var past = proposals.havePast(request.member, mentor.member().id());
        var assessment = Matcher.assess(
                marketplace.mentor(mentor, free, now),
                marketplace.mentee(request, mentee.get(), past ? Set.of(mentorId) : Set.of(), now),
                Weights.DEFAULT);
        if (assessment.broken().stream().anyMatch(b -> b.code().equals("not-available"))) {
            throw Problem.conflict("not-available", "These two cannot be proposed to each other.");
        }
        var proposal = new Proposal(request, mentor, assessment.score(), assessment.reasons(), now);
        proposal.handReason = reason;
        make(proposal, request);
        proposals.flush();
        return proposal;
    }

    private void make(Proposal proposal, Request request) {
        request.propose();
        proposals.persist(proposal);
        changed(proposal);
        changed(request);
    }

    private static boolean available(MentorProfile mentor) {
        return mentor != null
                && mentor.stage() == MentorProfile.Stage.ACTIVE
                && !mentor.member().suspended();
    }

    private static boolean available(MenteeProfile mentee) {
        return mentee != null
                && mentee.stage() == MenteeProfile.Stage.ACTIVE
                && !mentee.member().suspended();
    }

    @Transactional
    Proposal approve(UUID id) {
        var locked = locked(id);
        if (locked.proposal().approve(clock.instant())) {
            changed(locked.proposal());
            mails.approved(locked.proposal());
        }
        return locked.proposal();
    }

    @Transactional
    Proposal reject(UUID id, String reason) {
        var locked = locked(id);
        if (locked.proposal().reject(reason, clock.instant())) reopen(locked);
        return locked.proposal();
    }

    @Transactional
    Answer consent(UUID id, UUID member) {
        var now = clock.instant();
        var locked = locked(id);
        var proposal = locked.proposal();
        var side = side(proposal, member);
        if (proposal.overdue(now)) {
            lapse(locked);
            return new Answer.Refused(proposal.stage);
        }
        var stage = proposal.stage;
        var answer = proposal.consent(side, now);
        if (stage != Proposal.Stage.APPROVED) return answer;
        if (answer instanceof Answer.Waiting) changed(proposal);
        if (!(answer instanceof Answer.Agreed(var mentorship))) return answer;
        if (!seats.take(proposal.mentorMember, mentorship)) {
            withdraw(locked);
            mails.closed(proposal, side.other());
            return new Answer.Full();
        }
        proposal.agree(mentorship, now);
        locked.request().match();
        changed(locked.request());
        facts.fire(new ProposalAgreed(
                id, mentorship, proposal.request, proposal.mentorMember, proposal.menteeMember, now));
        return answer;
    }

    @Transactional
    Proposal decline(UUID id, UUID member, Proposal.RefusalReason reason, String note) {
        var locked = locked(id);
        var proposal = locked.proposal();
        var side = side(proposal, member);
        if (proposal.overdue(clock.instant()))
            lapse(locked); // too late for a no as well: it would keep the two apart for good
        else if (proposal.decline(side, reason, note, clock.instant())) {
            reopen(locked);
            mails.closed(proposal, side.other());
        }
        return proposal;
    }

    /** For the daily work: lapses it if it is still due. */
    @Transactional
    void lapse(UUID id) {
        var locked = locked(id);
        if (locked.proposal().overdue(clock.instant())) lapse(locked);
    }

    private void lapse(Locked locked) {
        locked.proposal().lapse(clock.instant());
        reopen(locked);
        mails.lapsed(locked.proposal());
    }

    /** For the daily work: reminds whoever has not answered, if that is still due. */
    @Transactional
    void remind(UUID id) {
        var proposal = locked(id).proposal();
        if (!proposal.reminderDue(clock.instant())) return;
        proposal.reminded(clock.instant());
        mails.reminder(proposal);
        facts.fire(new ProposalReminded(id, clock.instant()));
    }

    /** Its mentee withdrew the request, which is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void requestWithdrawn(Request request) {
        proposals.liveOf(request.id).ifPresent(proposal -> {
            var visible = proposal.approvedAt != null;
            proposal.withdraw(clock.instant());
            changed(proposal);
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

    private void withdrawAll(UUID member, Side side) {
        for (var id : proposals.liveWith(member)) {
            var locked = locked(id);
            var onThatSide = side == Side.MENTOR ? locked.proposal().mentorMember : locked.proposal().menteeMember;
            if (locked.proposal().live() && onThatSide.equals(member)) {
                withdraw(locked);
                if (locked.proposal().approvedAt != null) mails.closed(locked.proposal(), side.other());
            }
        }
    }

    private void withdraw(Locked locked) {
        locked.proposal().withdraw(clock.instant());
        reopen(locked);
    }

    private void reopen(Locked locked) {
        locked.request().reopen();
        changed(locked.proposal());
        changed(locked.request());
    }

    private void changed(Proposal proposal) {
        facts.fire(new ProposalChanged(proposal, clock.instant()));
    }

    private void changed(Request request) {
        facts.fire(new RequestChanged(request, clock.instant()));
    }

    private record Locked(Request request, Proposal proposal) {}

    private Locked locked(UUID id) {
        var request = proposals.requestOf(id).flatMap(requests::locked).orElseThrow(() -> Problem.notFound("proposal"));
        return new Locked(request, proposals.locked(id).orElseThrow());
    }

    private static Side side(Proposal proposal, UUID member) {
        return Optional.ofNullable(proposal)
                .flatMap(p -> p.sideOf(member))
                .orElseThrow(() -> Problem.notFound("proposal"));
    }
}
