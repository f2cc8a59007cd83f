package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.mentorher.matching.Side;
import org.mentorher.notification.Addressees;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** Sponsorship acts: logged by either side, counted on the mentee's word. */
@ApplicationScoped
class Sponsoring {
    /** The mentee's word about an act; says whether anything changed. */
    interface Answer {
        boolean give(SponsorshipAct act, Instant now);
    }

    @Inject
    Mentorships mentorships;

    @Inject
    SponsorshipActs acts;

    @Inject
    SponsorshipNotices notices;

    @Inject
    Addressees addressees;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    @Transactional
    Page<SponsorshipActView> page(UUID mentorship, UUID member, Paging paging) {
        var of = mentorships.of(mentorship, member);
        var side = of.sideOf(member).orElseThrow();
        var rows = acts.page(mentorship, paging.from(), paging.limit + 1);
        return Page.of(
                rows, paging.limit, a -> new Cursor(a.loggedAt, a.id).text(), a -> new SponsorshipActView(a, of, side));
    }

    @Transactional
    SponsorshipActView read(UUID id, UUID member) {
        var act = acts.findByIdOptional(id).orElseThrow(Sponsoring::none);
        return view(act, mentorships.findById(act.mentorship), member);
    }

    /** @param id chosen by whoever asks, so that asking twice logs one act */
    @Transactional
    SponsorshipActView log(UUID mentorship, UUID id, UUID member, NewSponsorshipAct input) {
        var now = clock.instant();
        var of = mentorships.lockedOf(mentorship, member);
        var there = acts.findByIdOptional(id);
        if (there.isPresent()) {
            if (there.get().mentorship.equals(mentorship)) return view(there.get(), of, member);
            throw none();
        }
        of.requireRunning("get another sponsorship act");
        var today =
                LocalDate.ofInstant(now, addressees.byId(member).orElseThrow().zone());
        if (input.happenedOn().isAfter(today)) throw Problem.invalid("happenedOn", "{mentorher.sponsorship.day}");
        var side = of.sideOf(member).orElseThrow();
        var act = new SponsorshipAct(id, mentorship, input, member, side, now);
        acts.persist(act);
        of.heard(now);
        changed(act, now);
        if (side == Side.MENTOR) notices.logged(act, of);
        return view(act, of, member);
    }

    /** The mentee's word; she can give it, and change it, after the end as well. */
    @Transactional
    SponsorshipActView answer(UUID id, UUID member, Answer answer) {
        var now = clock.instant();
        var mentorship = locked(id, member);
        var act = acts.locked(id).orElseThrow(Sponsoring::none);
        if (!mentorship.mentee.equals(member)) {
            throw Problem.conflict("mentees-part", "Whether it counts is for the mentee to say.");
        }
        if (answer.give(act, now)) {
            if (!mentorship.over()) mentorship.heard(now);
            changed(act, now);
        }
        return view(act, mentorship, member);
    }

    /** Whoever logged it takes it back, before the mentee has said anything. */
    @Transactional
    void withdraw(UUID id, UUID member) {
        var mentorship = locked(id, member);
        var act = acts.locked(id).orElseThrow(Sponsoring::none);
        if (!act.loggedBy.equals(member)) {
            throw Problem.conflict("others-entry", "An entry is taken back by whoever made it.");
        }
        if (act.withdraw()) {
            if (!mentorship.over()) mentorship.heard(clock.instant());
            changed(act, clock.instant());
        }
    }

    /** How many of each kind mentees have confirmed, for what is said in public about the programme. */
    @Transactional
    Map<SponsorshipAct.Kind, Long> confirmed() {
        return acts.confirmed();
    }

    private Mentorship locked(UUID id, UUID member) {
        return acts.mentorshipOf(id)
                .flatMap(mentorships::locked)
                .filter(m -> m.isSide(member))
                .orElseThrow(Sponsoring::none);
    }

    private static SponsorshipActView view(SponsorshipAct act, Mentorship mentorship, UUID member) {
        return new SponsorshipActView(act, mentorship, mentorship.sideOf(member).orElseThrow(Sponsoring::none));
    }

    private void changed(SponsorshipAct act, Instant now) {
        facts.fire(new SponsorshipActChanged(act, now));
    }

    private static Problem none() {
        return Problem.notFound("sponsorship act");
    }
}
