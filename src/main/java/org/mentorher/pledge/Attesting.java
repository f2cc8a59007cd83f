package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.EmailAddress;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** Staff vouch for titles, one by one or by an organisation's mail domain. */
@ApplicationScoped
class Attesting {
    @Inject
    Pledges pledges;

    @Inject
    Organisations organisations;

    @Inject
    Seats seats;

    @Inject
    Wall wall;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** What staff look through; the address stays here, its domain is what vouches. */
    @Transactional
    Page<StaffPledge> shown(Pledges.Shown shown, String q, Paging paging) {
        var rows = pledges.shown(shown, q, paging.from(), paging.limit + 1);
        var records = seats.records(rows.stream().map(p -> p.id).toList());
        var now = clock.instant();
        return Page.of(
                rows,
                paging.limit,
                p -> new Cursor(shown.at(p), p.id).text(),
                p -> new StaffPledge(p, records.getOrDefault(p.id, Seats.Record.NONE), now));
    }

    /** One of them, in whatever stage; a pledge nobody confirmed is not there for staff either. */
    @Transactional
    StaffPledge shown(UUID id) {
        var pledge = pledges.findByIdOptional(id)
                .filter(p -> p.stage != Pledge.Stage.PENDING)
                .orElseThrow(() -> Problem.notFound("pledge"));
        return new StaffPledge(pledge, seats.records(List.of(id)).getOrDefault(id, Seats.Record.NONE), clock.instant());
    }

    @Transactional
    PledgeView attest(UUID id) {
        var pledge = pledges.locked(id).orElseThrow(() -> Problem.notFound("pledge"));
        attest(pledge, Pledge.Attestation.STAFF);
        return wall.view(pledge);
    }

    private void attest(Pledge pledge, Pledge.Attestation by) {
        if (pledge.attest(by)) facts.fire(new PledgeAttested(pledge.id, by.name(), clock.instant()));
    }

    @Transactional
    OrganisationResource.OrganisationView record(OrganisationResource.NewOrganisation input) {
        var organisation = new Organisation(input.name(), input.domain(), clock.instant());
        if (organisations.recorded(organisation)) {
            throw Problem.conflict("duplicate", "This domain is recorded for this organisation already.");
        }
        organisations.persistAndFlush(organisation);
        facts.fire(new OrganisationRecorded(organisation.id, clock.instant()));
        pledges.unattestedOf(organisation.nameKey).stream()
                .filter(p -> EmailAddress.Parts.domain(p.email).equals(organisation.domain))
                .forEach(p -> attest(p, Pledge.Attestation.DOMAIN));
        return new OrganisationResource.OrganisationView(organisation);
    }

    @Transactional
    Page<OrganisationResource.OrganisationView> organisations(Paging paging) {
        return Page.of(
                organisations.page(paging.from(), paging.limit + 1),
                paging.limit,
                o -> new Cursor(o.createdAt, o.id).text(),
                OrganisationResource.OrganisationView::new);
    }
}
