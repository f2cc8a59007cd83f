package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Members;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** Asks each side apart how it goes, and takes the answers. What is due is decided again under the lock of the mentorship. */
@ApplicationScoped
class CheckingIn {
    @Inject
    Mentorships mentorships;

    @Inject
    Pulses pulses;

    @Inject
    CheckIns checkIns;

    @Inject
    Members members;

    @Inject
    Flagging flagging;

    @Inject
    CheckInNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** The pulse begins, rests and ends with its mentorship, in the same transaction. */
    void changed(@Observes MentorshipChanged change) {
        var pulse = pulses.findById(change.subject());
        switch (change.stage()) {
            case ACTIVE -> {
                if (pulse == null) pulses.persist(new Pulse(change.subject(), change.at()));
                else resume(pulse, change.at());
            }
            case PAUSED -> {
                if (pulse != null) pulse.pause(change.at());
            }
            case COMPLETED, ENDED, SUSPENDED -> {
                if (pulse != null) pulses.delete(pulse);
                checkIns.open(change.subject()).forEach(this::lapse);
            }
        }
    }

    private void resume(Pulse pulse, Instant now) {
        var pause = pulse.resume(mentorships.findById(pulse.mentorship).lastWordAt, now);
        if (pause.compareTo(Duration.ZERO) > 0)
            checkIns.open(pulse.mentorship).forEach(checkIn -> checkIn.delay(pause));
    }

    @Transactional
    void ask(UUID id) {
        var mentorship = mentorships.locked(id).orElseThrow();
        var now = clock.instant();
        var pulse = pulses.findById(id);
        if (mentorship.stage != Mentorship.Stage.ACTIVE || pulse == null || !pulse.checkInDue(now)) return;
        checkIns.open(id).forEach(this::lapse);
        // each side has one open check-in at most, also in the eyes of the database
        checkIns.flush();
        var number = pulse.ask(now);
        for (var member : List.of(mentorship.mentor, mentorship.mentee)) {
            var checkIn = new CheckIn(id, number, member, now);
            checkIns.persist(checkIn);
            changed(checkIn);
            notices.asked(mentorship, checkIn);
        }
    }

    /** Reminds those sides of one mentorship that have not answered. */
    @Transactional
    void remind(UUID id) {
        var mentorship = mentorships.locked(id).orElseThrow();
        if (mentorship.stage != Mentorship.Stage.ACTIVE) return;
        var now = clock.instant();
        for (var checkIn : checkIns.open(id)) {
            if (!checkIn.remindAt.isAfter(now) && checkIn.remind(now)) notices.reminded(mentorship, checkIn);
        }
    }

    /** The check-ins of one side, newest first. */
    @Transactional
    Page<CheckInView> page(UUID id, UUID member, Paging paging) {
        side(mentorships.findById(id), member);
        var before = paging.after() < 0 ? Integer.MAX_VALUE : paging.after();
        return Page.of(
                checkIns.page(id, member, before, paging.limit + 1),
                paging.limit,
                c -> Integer.toString(c.number),
                CheckInView::new);
    }

    /** What one side sees of its check-ins. */
    @Transactional
    CheckInBoard board(UUID id, UUID member, Paging paging) {
        var mentorship = side(mentorships.findById(id), member);
        var pulse = pulses.findById(id);
        var beats = pulse != null && mentorship.stage == Mentorship.Stage.ACTIVE;
        var warned = beats && pulse.warnedAt != null && !pulse.heardAgain(mentorship.lastWordAt);
        return new CheckInBoard(
                id,
                members.findById(mentorship.other(member)).name(),
                mentorship.stage,
                beats ? pulse.nextAt : null,
                warned ? pulse.endsAt : null,
                page(id, member, paging));
    }

    @Transactional
    CheckInView answer(UUID id, int number, UUID member, CheckInResource.NewAnswer input) {
        var mentorship = side(mentorships.locked(id).orElse(null), member);
        var checkIn = checkIns.numbered(id, member, number).orElseThrow(() -> Problem.notFound("check-in"));
        var now = clock.instant();
        if (checkIn.answer(input.scores(), input.line(), Boolean.TRUE.equals(input.staffMayRead()), now)) {
            mentorship.heard(now);
            changed(checkIn);
            if (checkIn.scores.low()) flagging.raise(id, Flag.Cause.LOW_SCORES, now);
        }
        return new CheckInView(checkIn);
    }

    private void lapse(CheckIn checkIn) {
        if (checkIn.lapse()) changed(checkIn);
    }

    private void changed(CheckIn checkIn) {
        facts.fire(new CheckInChanged(checkIn.id, checkIn.stage, checkIn.number, clock.instant()));
    }

    private static Mentorship side(Mentorship mentorship, UUID member) {
        if (mentorship == null || !mentorship.isSide(member)) throw Problem.notFound("check-in");
        return mentorship;
    }
}
