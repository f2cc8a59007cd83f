package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mentorher.learning.Preparation;
import org.mentorher.matching.engine.Matcher;
import org.mentorher.matching.engine.Policy;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfiles;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfiles;
import org.mentorher.pledge.Seats;
import org.mentorher.shared.Problem;

/** The staff's side of proposals: made of a round's pairs or by hand, approved or rejected. */
@ApplicationScoped
class Proposing {
    @Inject
    LockedProposals locks;

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
    KeptApart keptApart;

    @Inject
    Seats seats;

    @Inject
    Preparation preparation;

    @Inject
    ProposalMails mails;

    @Inject
    Clock clock;

    /** Makes proposals of a round's pairs; a pair whose request or mentor is no longer free is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    void review(List<RoundPair> pairs) {
        var open = requests.locked(pairs.stream().map(p -> p.request).toList());
        var profiles = mentors.byId(pairs.stream().map(p -> p.mentor).toList());
        var seeking = mentees.of(open.values().stream().map(r -> r.member).toList());
        var apart = keptApart.of(open.values().stream().map(r -> r.member).toList());
        var capacity = new HashMap<>(marketplace.capacity(List.copyOf(profiles.values())));
        // what mentors read may have changed since the round began
        var lacking = preparation.lacking(
                profiles.values().stream().map(m -> m.member().id()).toList());
        for (var pair : pairs) {
            var request = open.get(pair.request);
            var mentor = profiles.get(pair.mentor);
            if (request == null || request.stage != Request.Stage.OPEN) continue;
            if (!available(mentor) || !available(seeking.get(request.member))) continue;
            if (apart.getOrDefault(request.member, Set.of())
                    .contains(mentor.member().id())) continue;
            if (lacking.contains(mentor.member().id())) continue;
            if (capacity.merge(mentor.id(), -1, Integer::sum) < 0) continue;
            var proposal = new Proposal(request, mentor, pair.fit(), clock.instant());
            proposal.round = pair.round;
            pair.proposal = proposal.id;
            make(proposal, request);
        }
    }

    /** Staff propose a pair themselves; rules of taste may be broken, what either side ruled out may not. */
    @Transactional
    Proposal byHand(UUID requestId, UUID mentorId, String reason) {
        var now = clock.instant();
        var request = requests.locked(requestId)
                .orElseThrow(() -> Problem.invalid("request", "{mentorher.proposal.request}"));
        var mentor = mentors.findByIdOptional(mentorId)
                .filter(Proposing::available)
                .orElseThrow(() -> Problem.invalid("mentor", "{mentorher.proposal.mentor}"));
        if (request.stage != Request.Stage.OPEN)
            throw Problem.illegalTransition("request", request.stage, "get a proposal");
        var mentee = mentees.of(request.member).filter(Proposing::available);
        if (mentee.isEmpty()) throw Problem.conflict("not-ready", "The mentee is not active now.");
        if (preparation.lacking(mentor.member().id())) {
            throw Problem.conflict(
                    "materials-not-completed", "This mentor has not completed the required materials yet.");
        }
        int free = seats.free(Set.of(mentor.member().id()))
                .getOrDefault(mentor.member().id(), 0);
        if (free == 0) throw Problem.conflict("capacity-reached", "This mentor has no free seat.");
        var past = proposals.havePast(request.member, mentor.member().id())
                || keptApart.from(request.member).contains(mentor.member().id());
        var assessment = Matcher.assess(
                marketplace.mentor(mentor, free, 0, now),
                marketplace.mentee(request, mentee.get(), past ? Set.of(mentorId) : Set.of(), now),
                Policy.DEFAULT);
        if (assessment.broken().stream().anyMatch(b -> b.code().equals("not-available"))) {
            throw Problem.conflict("not-available", "These two cannot be proposed to each other.");
        }
        var proposal = new Proposal(request, mentor, Fit.of(assessment), now);
        proposal.handReason = reason;
        make(proposal, request);
        proposals.flush();
        return proposal;
    }

    /**
     * Staff propose another mentor in the place of one. A proposal that is still in review is rejected with the same reason;
     * both happen, or neither. Again changes nothing.
     */
    @Transactional
    Proposal instead(UUID id, UUID mentor, String reason) {
        var locked = locks.of(id);
        var live = proposals.liveOf(locked.request().id);
        if (live.isPresent() && !live.get().id.equals(id) && live.get().mentor.equals(mentor)) return live.get();
        if (locked.proposal().stage == Proposal.Stage.IN_REVIEW) reject(id, reason);
        return byHand(locked.request().id, mentor, reason);
    }

    private void make(Proposal proposal, Request request) {
        request.propose();
        proposals.persist(proposal);
        locks.changed(proposal, clock.instant());
        locks.changed(request, clock.instant());
    }

    private boolean bothAvailable(LockedProposals.Locked locked) {
        return available(mentors.findById(locked.proposal().mentor))
                && available(mentees.of(locked.proposal().menteeMember).orElse(null))
                && !keptApart.from(locked.proposal().menteeMember).contains(locked.proposal().mentorMember);
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
        var locked = locks.of(id);
        var proposal = locked.proposal();
        if (proposal.stage == Proposal.Stage.IN_REVIEW && !bothAvailable(locked)) {
            // somebody left while it was being made
            locks.withdraw(locked, clock.instant());
        } else if (proposal.approve(clock.instant())) {
            locks.changed(proposal, clock.instant());
            mails.approved(proposal);
        }
        return proposal;
    }

    @Transactional
    Proposal reject(UUID id, String reason) {
        var locked = locks.of(id);
        if (locked.proposal().reject(reason, clock.instant())) locks.reopen(locked, clock.instant());
        return locked.proposal();
    }
}
