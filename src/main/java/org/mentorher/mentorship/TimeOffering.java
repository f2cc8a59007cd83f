package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** One side proposes times, the other picks one or proposes others: so every session is planned, and moved. */
@ApplicationScoped
class TimeOffering {
    static final Duration FARTHEST = Duration.ofDays(180);

    @Inject
    LockedSessions locked;

    @Inject
    Mentorships mentorships;

    @Inject
    TimeOffers offers;

    @Inject
    Sessions sessions;

    @Inject
    MeetingTerms terms;

    @Inject
    SessionNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** In the place of the other side's times, where those are still open. */
    @Transactional
    TimeOfferView offer(UUID mentorship, UUID member, NewTimeOffer input) {
        var now = clock.instant();
        var within = locked.mentorship(mentorship, member);
        LockedSessions.requireActive(within);
        var times = times(input.times(), now);
        terms.require(within, input.format());
        if (input.session() != null) requireMovable(within, input.session(), now);
        var standing = offers.open(within.id);
        standing.filter(o -> !o.lapse(now)).ifPresent(o -> o.replace(member, now));
        var counter = standing.filter(o -> o.stage == TimeOffer.Stage.COUNTERED).isPresent();
        // one is open at most: the one before gives way first
        offers.flush();
        var offer = new TimeOffer(within.id, member, times, input, template(within, input), now);
        offers.persist(offer);
        within.heard(now);
        notices.offered(within, offer, counter);
        return new TimeOfferView(offer);
    }

    /** The other side picks a time: the session is planned, or moved, and both are invited. */
    @Transactional
    Session take(UUID id, UUID member, Instant time) {
        var now = clock.instant();
        lockBoth(id);
        var found = locked.offer(id, member);
        var mentorship = found.mentorship();
        LockedSessions.requireActive(mentorship);
        found.offer().take(time, member, now);
        var session = planned(found, time, now);
        mentorship.heard(now);
        facts.fire(new SessionChanged(session.id, session.stage, now));
        notices.planned(mentorship, session);
        return session;
    }

    private Session planned(LockedSessions.LockedOffer found, Instant time, Instant now) {
        var offer = found.offer();
        var plan = offer.plan(time);
        terms.requireFree(found.mentorship(), plan, offer.session);
        if (offer.session == null) {
            var session = new Session(offer.mentorship, plan, offer.template, now);
            sessions.persistAndFlush(session);
            return session;
        }
        var session = sessions.findById(offer.session);
        session.replan(plan, now);
        sessions.flush();
        return session;
    }

    /** Two picks at once for one mentor, in two mentorships, must see each other. */
    private void lockBoth(UUID offer) {
        offers.mentorshipOf(offer).map(mentorships::findById).ifPresent(m -> {
            terms.lock(m.mentor, m.mentee);
            // what was read without its lock is read again under it
            mentorships.getEntityManager().detach(m);
        });
    }

    @Transactional
    TimeOfferView withdraw(UUID id, UUID member) {
        var found = locked.offer(id, member);
        if (found.offer().withdraw(member)) found.mentorship().heard(clock.instant());
        return new TimeOfferView(found.offer());
    }

    @Transactional
    TimeOfferView read(UUID id, UUID member) {
        return offers.findByIdOptional(id)
                .filter(o -> mentorships.findById(o.mentorship).isSide(member))
                .map(TimeOfferView::new)
                .orElseThrow(() -> Problem.notFound("proposal of times"));
    }

    @Transactional
    Page<TimeOfferView> page(UUID mentorship, UUID member, Paging paging) {
        requireSide(mentorship, member);
        var rows = offers.page(mentorship, paging.from(), paging.limit + 1);
        return Page.of(rows, paging.limit, o -> new Cursor(o.createdAt, o.id).text(), TimeOfferView::new);
    }

    @Transactional
    SlotsView slots(UUID mentorship, UUID member, int minutes, int most) {
        var between = requireSide(mentorship, member);
        return new SlotsView(minutes, terms.slots(between, Duration.ofMinutes(minutes), clock.instant(), most));
    }

    /** Nobody picked one in time; checked again under the lock. */
    @Transactional
    void lapse(UUID id) {
        locked.offer(id).offer().lapse(clock.instant());
    }

    private Mentorship requireSide(UUID mentorship, UUID member) {
        return mentorships
                .findByIdOptional(mentorship)
                .filter(m -> m.isSide(member))
                .orElseThrow(() -> Problem.notFound("mentorship"));
    }

    private void requireMovable(Mentorship mentorship, UUID id, Instant now) {
        var session = sessions.findByIdOptional(id)
                .filter(s -> s.mentorship.equals(mentorship.id))
                .orElseThrow(() -> Problem.invalid("session", "{mentorher.session.unknown}"));
        session.requireToCome("be moved", now);
    }

    private Session.Template template(Mentorship mentorship, NewTimeOffer input) {
        if (input.template() != null) return input.template();
        return sessions.held(mentorship.id) == 0 ? Session.Template.FIRST_MEETING : Session.Template.MIDDLE;
    }

    private static List<Instant> times(List<Instant> times, Instant now) {
        for (int i = 0; i < times.size(); i++) {
            var time = times.get(i);
            if (!time.isAfter(now)) throw Problem.invalid("times[" + i + "]", "{mentorher.time.past}");
            if (time.isAfter(now.plus(FARTHEST))) throw Problem.invalid("times[" + i + "]", "{mentorher.time.far}");
            if (times.indexOf(time) < i) throw Problem.invalid("times[" + i + "]", "{mentorher.time.twice}");
        }
        return times;
    }
}
