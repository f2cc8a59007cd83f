package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    Wall wall;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

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
