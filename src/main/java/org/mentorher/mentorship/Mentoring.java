package org.mentorher.mentorship;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorher.matching.ProposalAgreed;
import org.mentorher.matching.Requesting;
import org.mentorher.matching.Side;
import org.mentorher.member.MemberSuspended;
import org.mentorher.member.Members;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfileChanged;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfileChanged;
import org.mentorher.pledge.Seats;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** Mentorships begin with the second yes, pause, and end with everything they held. */
@ApplicationScoped
class Mentoring {
    /** Before the floors to the left take seats back, and after open proposals were. */
    private static final int EARLY = 200;

    @Inject
    Mentorships mentorships;

    @Inject
    Requesting requesting;

    @Inject
    LeaveTaking leaves;

    @Inject
    Seats seats;

    @Inject
    Members members;

    @Inject
    MentorshipMails mails;

    @Inject
    ClosureNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    void agreed(@Observes ProposalAgreed agreed) {
        var mentorship = new Mentorship(agreed);
        mentorships.persist(mentorship);
        changed(mentorship);
        mails.began(mentorship);
    }

    /** @param member whose; null for staff, who see all */
    @Transactional
    Page<MentorshipView> page(UUID member, Paging paging) {
        var rows = mentorships.page(member, paging.from(), paging.limit + 1);
        var people = members.byId(
                rows.stream().flatMap(m -> Stream.of(m.mentor, m.mentee)).collect(Collectors.toSet()));
        return Page.of(
                rows, paging.limit, m -> new Cursor(m.startedAt, m.id).text(), m -> new MentorshipView(m, people));
    }

    @Transactional
    boolean isSide(UUID id, UUID member) {
        return mentorships.findByIdOptional(id).filter(m -> m.isSide(member)).isPresent();
    }

    @Transactional
    MentorshipView read(UUID id, UUID member) {
        return view(visible(mentorships.findById(id), member));
    }

    /** As one of the two sees it; nobody else does. */
    @Transactional
    MyMentorship mine(UUID id, UUID member) {
        return new MyMentorship(view(mentorships.of(id, member)), member);
    }

    /**
     * One of the two, or staff, closes it.
     *
     * @param side the side that closes; null for staff, of whom both sides are told
     */
    @Transactional
    MentorshipView close(UUID id, UUID side, Mentorship.Outcome outcome) {
        return close(id, side, outcome, null);
    }

    /** @param said what the side says at parting; null for nothing, which is always so for staff */
    @Transactional
    MentorshipView close(UUID id, UUID side, Mentorship.Outcome outcome, NewFarewell said) {
        var mentorship = visible(mentorships.locked(id).orElse(null), side);
        if (side == null && said != null) throw Problem.invalid("closure", "{mentorher.farewell.side}");
        var closed = mentorship.close(outcome, side, clock.instant());
        // before seats are freed, so that the order of locks holds
        if (said != null) leaves.keepApart(mentorship, side, said);
        if (closed) {
            ended(mentorship);
            Stream.of(mentorship.mentor, mentorship.mentee)
                    .filter(member -> !member.equals(side))
                    .forEach(member -> mails.ended(mentorship, member));
        }
        if (said != null) leaves.say(mentorship, side, said);
        return view(mentorship);
    }

    /** Ends one of which nothing has been heard for long; nobody closed it. The caller holds its lock, and tells both sides. */
    @Transactional(Transactional.TxType.MANDATORY)
    void fade(Mentorship mentorship) {
        if (mentorship.close(Mentorship.Outcome.ENDED, null, clock.instant())) ended(mentorship);
    }

    void suspended(@Observes MemberSuspended suspension) {
        for (var id : mentorships.runningOf(suspension.subject())) {
            var mentorship = mentorships.locked(id).orElseThrow();
            if (!mentorship.suspend(clock.instant())) continue;
            ended(mentorship);
            left(mentorship, suspension.subject());
        }
    }

    void mentorChanged(@Observes @Priority(EARLY) MentorProfileChanged change) {
        if (change.stage() == MentorProfile.Stage.CLOSED) leave(change.member(), Side.MENTOR);
    }

    void menteeChanged(@Observes @Priority(EARLY) MenteeProfileChanged change) {
        if (change.stage() == MenteeProfile.Stage.CLOSED) leave(change.member(), Side.MENTEE);
    }

    /** Whoever closes a profile leaves what it carried. */
    private void leave(UUID member, Side side) {
        for (var id : mentorships.runningOf(member)) {
            var mentorship = mentorships.locked(id).orElseThrow();
            if (mentorship.over() || mentorship.sideOf(member).orElseThrow() != side) continue;
            mentorship.close(Mentorship.Outcome.ENDED, member, clock.instant());
            ended(mentorship);
            left(mentorship, member);
        }
    }

    /** The other one is told in neutral words; a mentee whose mentor has gone looks for another one at once. */
    private void left(Mentorship mentorship, UUID gone) {
        if (gone.equals(mentorship.mentor) && requesting.openAgain(mentorship.request)) notices.openAgain(mentorship);
        else mails.ended(mentorship, mentorship.other(gone));
    }

    /** Frees what it held, in the same transaction. */
    private void ended(Mentorship mentorship) {
        requesting.settle(mentorship.request);
        // a mentor alone does not write the record that judges the mentor
        var saidByOthers = !mentorship.mentor.equals(mentorship.endedBy);
        if (mentorship.stage == Mentorship.Stage.COMPLETED && saidByOthers) seats.kept(mentorship.id);
        seats.free(mentorship.id);
        changed(mentorship);
    }

    private void changed(Mentorship mentorship) {
        facts.fire(new MentorshipChanged(mentorship.id, mentorship.stage, clock.instant()));
    }

    MentorshipView view(Mentorship mentorship) {
        return new MentorshipView(mentorship, members.byId(Set.of(mentorship.mentor, mentorship.mentee)));
    }

    private static Mentorship visible(Mentorship mentorship, UUID member) {
        if (mentorship == null || member != null && !mentorship.isSide(member)) throw Problem.notFound("mentorship");
        return mentorship;
    }
}
