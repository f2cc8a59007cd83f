package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;

/**
 * Proposals with their requests, under lock. Everything that moves a proposal comes through here, so that locks are always
 * taken in one order: request, proposal, seats.
 */
@ApplicationScoped
class LockedProposals {
    record Locked(Request request, Proposal proposal) {}

    @Inject
    Requests requests;

    @Inject
    Proposals proposals;

    @Inject
    Event<Fact> facts;

    /** @throws Problem 404 when there is none */
    Locked of(UUID id) {
        var request = proposals.requestOf(id).flatMap(requests::locked).orElseThrow(() -> Problem.notFound("proposal"));
        return new Locked(request, proposals.locked(id).orElseThrow());
    }

    /** Takes an open proposal back; its request is open again. */
    void withdraw(Locked locked, Instant now) {
        locked.proposal().withdraw(now);
        reopen(locked, now);
    }

    /** What follows when a proposal has failed. */
    void reopen(Locked locked, Instant now) {
        locked.request().reopen();
        changed(locked.proposal(), now);
        changed(locked.request(), now);
    }

    void changed(Proposal proposal, Instant now) {
        facts.fire(new ProposalChanged(proposal, now));
    }

    void changed(Request request, Instant now) {
        facts.fire(new RequestChanged(request, now));
    }
}
