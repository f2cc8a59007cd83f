package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mentorher.member.MenteeProfiles;
import org.mentorher.member.MentorProfiles;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** Proposals as staff and the two sides read them, each page in a fixed number of queries. */
@ApplicationScoped
class ProposalReading {
    private static final Cursor BEFORE_ALL = new Cursor(Instant.EPOCH, new UUID(0, 0));

    @Inject
    Proposals proposals;

    @Inject
    Requests requests;

    @Inject
    MentorProfiles mentors;

    @Inject
    MenteeProfiles mentees;

    @Inject
    Clock clock;

    @Transactional
    Page<ProposalView> all(Proposal.Stage stage, Paging paging) {
        var rows = proposals.page(stage, paging.from(), paging.limit + 1);
        return page(rows, paging, null);
    }

    /** What staff look through, those that have waited longest first. */
    @Transactional
    Page<ProposalView> queue(ReviewFilter filter, Paging paging) {
        var after = paging.cursor == null || paging.cursor.isEmpty() ? BEFORE_ALL : Cursor.of(paging.cursor);
        return page(proposals.queue(filter, after, paging.limit + 1), paging, null);
    }

    @Transactional
    long inStage(Proposal.Stage stage) {
        return proposals.inStage(stage);
    }

    /** Those of the given ids as they stand now, for staff. */
    @Transactional
    List<ProposalView> staffViews(Collection<UUID> ids) {
        var rows = proposals.list("id in ?1 order by createdAt, id", ids);
        return rows.stream().map(view(rows, null)).toList();
    }

    @Transactional
    Page<ProposalView> of(UUID member, Proposal.Stage stage, Paging paging) {
        var rows = proposals.page(member, stage, paging.from(), paging.limit + 1);
        return page(rows, paging, member);
    }

    /** @param member who reads it as a side; null for staff */
    private Page<ProposalView> page(List<Proposal> rows, Paging paging, UUID member) {
        return Page.of(rows, paging.limit, p -> new Cursor(p.createdAt, p.id).text(), view(rows, member));
    }

    @Transactional
    ProposalView read(UUID id) {
        return proposals.findByIdOptional(id).map(this::staffView).orElseThrow(() -> Problem.notFound("proposal"));
    }

    @Transactional
    ProposalView read(UUID id, UUID member) {
        return proposals
                .findByIdOptional(id)
                .filter(p -> p.sideOf(member).isPresent())
                .map(p -> view(List.of(p), member).apply(p))
                .orElseThrow(() -> Problem.notFound("proposal"));
    }

    /** One's own, with where it stands for this reader. */
    @Transactional
    MyProposal mine(UUID id, UUID member) {
        return proposals
                .findByIdOptional(id)
                .filter(p -> p.sideOf(member).isPresent())
                .map(p -> mine(List.of(p), member).apply(p))
                .orElseThrow(() -> Problem.notFound("proposal"));
    }

    /** What waits for this member's answer, the most urgent first. */
    @Transactional
    List<MyProposal> waiting(UUID member) {
        var rows = proposals.waitingFor(member, clock.instant(), Page.MAX);
        return rows.stream().map(mine(rows, member)).toList();
    }

    /** All other proposals of this member, newest first. */
    @Transactional
    Page<MyProposal> answered(UUID member, Paging paging) {
        var rows = proposals.answered(member, clock.instant(), paging.from(), paging.limit + 1);
        return Page.of(rows, paging.limit, p -> new Cursor(p.createdAt, p.id).text(), mine(rows, member));
    }

    private Function<Proposal, MyProposal> mine(List<Proposal> rows, UUID member) {
        var views = view(rows, member);
        var asked = requests.byId(rows.stream().map(p -> p.request).toList());
        var now = clock.instant();
        return p -> MyProposal.of(
                p, views.apply(p), asked.get(p.request), p.sideOf(member).orElseThrow(), now);
    }

    @Transactional
    ProposalView staffView(Proposal proposal) {
        return view(List.of(proposal), null).apply(proposal);
    }

    private Function<Proposal, ProposalView> view(Collection<Proposal> rows, UUID member) {
        var staff = member == null;
        var asked = requests.byId(rows.stream().map(p -> p.request).toList());
        var offered = mentors.byId(rows.stream().map(p -> p.mentor).toList());
        var seeking = mentees.latest(rows.stream().map(p -> p.menteeMember).toList());
        return p -> {
            var request = asked.get(p.request);
            var mentor = offered.get(p.mentor);
            var mentee = seeking.get(p.menteeMember);
            var open = staff || p.stage == Proposal.Stage.APPROVED || p.stage == Proposal.Stage.AGREED;
            // each side reads its own score, in words addressed to it
            var asMentor = !staff && p.mentorScore != null && p.sideOf(member).equals(Optional.of(Side.MENTOR));
            return new ProposalView(
                    p.id,
                    p.stage,
                    asMentor ? p.mentorScore : p.score,
                    asMentor ? p.mentorReasons : p.reasons,
                    open
                            ? new ProposalView.PersonView(mentor.member(), mentor.portrait())
                            : ProposalView.PersonView.nameOnly(mentor.member()),
                    open
                            ? new ProposalView.PersonView(mentee.member(), mentee.portrait())
                            : ProposalView.PersonView.nameOnly(mentee.member()),
                    new ProposalView.WishView(
                            request.id,
                            request.field,
                            request.topics,
                            open ? request.message : null,
                            open ? request.reasonFor(p.mentor).orElse(null) : null),
                    p.waitingOn().orElse(null),
                    p.expiresAt,
                    p.mentorship,
                    p.createdAt,
                    staff ? new ProposalView.StaffView(p) : null);
        };
    }
}
