package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Members;
import org.mentorher.member.MentorProfiles;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;

/** Rounds as staff read them. */
@ApplicationScoped
class RoundReading {
    @Inject
    Rounds rounds;

    @Inject
    Matching matching;

    @Inject
    JobWatch watch;

    @Inject
    Requests requests;

    @Inject
    Members members;

    @Inject
    MentorProfiles mentors;

    @Transactional
    RoundView round(UUID id) {
        return new RoundView(matching.read(id), watch.of(id).orElse(null));
    }

    @Transactional
    Page<RoundView> rounds(Paging paging) {
        return Page.of(
                rounds.page(paging.from(), paging.limit + 1),
                paging.limit,
                r -> new Cursor(r.createdAt, r.id).text(),
                RoundView::new);
    }

    /** The newest rounds that have a result to look at, for choosing one. */
    @Transactional
    List<RoundView> solved(int rows) {
        return rounds.solved(rows).stream().map(RoundView::new).toList();
    }

    @Transactional
    Page<RoundResource.PairView> pairs(UUID id, Paging paging) {
        matching.read(id);
        var rows = rounds.pairs(id, paging.after(), paging.limit + 1);
        var open = requests.byId(rows.stream().map(p -> p.request).toList());
        var mentees = members.byId(open.values().stream().map(r -> r.member).toList());
        var offered = mentors.byId(rows.stream().map(p -> p.mentor).toList());
        return Page.of(
                rows,
                paging.limit,
                p -> Integer.toString(p.position),
                p -> new RoundResource.PairView(
                        p.request,
                        mentees.get(open.get(p.request).member).name(),
                        p.mentor,
                        offered.get(p.mentor).member().name(),
                        p.score,
                        p.rank,
                        p.reasons,
                        p.mentorScore,
                        p.mentorRank,
                        p.mentorReasons,
                        p.alternatives,
                        p.proposal));
    }

    @Transactional
    Page<RoundResource.UnmatchedView> unmatched(UUID id, Paging paging) {
        matching.read(id);
        var rows = rounds.unmatched(id, paging.after(), paging.limit + 1);
        var open = requests.byId(rows.stream().map(u -> u.request).toList());
        var mentees = members.byId(open.values().stream().map(r -> r.member).toList());
        return Page.of(
                rows,
                paging.limit,
                u -> Integer.toString(u.position),
                u -> new RoundResource.UnmatchedView(
                        u.request,
                        mentees.get(open.get(u.request).member).name(),
                        open.get(u.request).field,
                        u.mentorsConsidered,
                        u.candidates,
                        u.removals,
                        u.rivals,
                        u.helps));
    }

    @Transactional
    Page<RoundResource.UnfilledView> unfilled(UUID id, Paging paging) {
        matching.read(id);
        var rows = rounds.unfilled(id, paging.after(), paging.limit + 1);
        var offered = mentors.byId(rows.stream().map(u -> u.mentor).toList());
        return Page.of(
                rows,
                paging.limit,
                u -> Integer.toString(u.position),
                u -> new RoundResource.UnfilledView(
                        u.mentor,
                        offered.get(u.mentor).member().name(),
                        u.seats,
                        u.menteesConsidered,
                        u.candidates,
                        u.removals,
                        u.helps));
    }
}
