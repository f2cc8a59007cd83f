package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mentorher.member.MentorProfiles;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** The campaign, its numbers and its signed pledges, as everybody may read them. */
@ApplicationScoped
class Wall {
    @Inject
    Campaigns campaigns;

    @Inject
    Pledges pledges;

    @Inject
    Seats seats;

    @Inject
    MentorProfiles mentors;

    @Inject
    Clock clock;

    @Transactional
    CampaignResource.CampaignView campaign(String slug) {
        return new CampaignResource.CampaignView(campaigns.required(slug), campaigns.numbers(slug));
    }

    @Transactional
    String hashtag(String slug) {
        return campaigns.required(slug).hashtag;
    }

    @Transactional
    Page<PledgeView> page(Pledges.Filter filter, Paging paging) {
        var rows = pledges.wall(filter, paging.from(), paging.limit + 1);
        var records = seats.records(rows.stream().map(p -> p.id).toList());
        var now = clock.instant();
        return Page.of(
                rows,
                paging.limit,
                p -> new Cursor(p.signedAt, p.id).text(),
                p -> new PledgeView(p, records.getOrDefault(p.id, Seats.Record.NONE), now));
    }

    /** The wall as cards: the same pledges, each with what its signatory works in. */
    @Transactional
    Page<Signatory> signatories(Pledges.Filter filter, Paging paging) {
        var rows = pledges.wall(filter, paging.from(), paging.limit + 1);
        var records = seats.records(rows.stream().map(p -> p.id).toList());
        var fields = mentors.fields(
                rows.stream().map(p -> p.member).filter(Objects::nonNull).toList());
        var now = clock.instant();
        return Page.of(
                rows,
                paging.limit,
                p -> new Cursor(p.signedAt, p.id).text(),
                p -> new Signatory(
                        new PledgeView(p, records.getOrDefault(p.id, Seats.Record.NONE), now),
                        fields.getOrDefault(p.member, List.of())));
    }

    /** One of them. */
    @Transactional
    Signatory signatory(UUID id) {
        var pledge = read(id);
        var member = pledges.findById(id).member;
        return new Signatory(
                pledge,
                member == null ? List.of() : mentors.fields(List.of(member)).getOrDefault(member, List.of()));
    }

    /** A member's own pledge, in whatever stage. */
    @Transactional
    PledgeView own(UUID id, UUID member) {
        return pledges.findByIdOptional(id)
                .filter(p -> member.equals(p.member))
                .map(this::view)
                .orElseThrow(() -> Problem.notFound("pledge"));
    }

    /** Whether this member signed it. */
    @Transactional
    boolean signedBy(UUID id, UUID member) {
        return pledges.findByIdOptional(id).filter(p -> member.equals(p.member)).isPresent();
    }

    @Transactional
    PledgeView read(UUID id) {
        return pledges.findByIdOptional(id)
                .filter(p -> p.stage == Pledge.Stage.SIGNED)
                .map(this::view)
                .orElseThrow(() -> Problem.notFound("pledge"));
    }

    /** A member signed few; the list has no pages. */
    @Transactional
    List<PledgeView> of(UUID member) {
        var rows = pledges.of(member);
        var records = seats.records(rows.stream().map(p -> p.id).toList());
        return rows.stream()
                .map(p -> new PledgeView(p, records.getOrDefault(p.id, Seats.Record.NONE), clock.instant()))
                .toList();
    }

    PledgeView view(Pledge pledge) {
        var record = seats.records(List.of(pledge.id)).getOrDefault(pledge.id, Seats.Record.NONE);
        return new PledgeView(pledge, record, clock.instant());
    }
}
