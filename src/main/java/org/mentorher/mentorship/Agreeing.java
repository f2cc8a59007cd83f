package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mentorher.matching.Side;
import org.mentorher.member.Format;
import org.mentorher.notification.Addressees;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** The two propose, confirm and change how they work together. */
@ApplicationScoped
class Agreeing {
    private static final int LONGEST_YEARS = 2;

    /** @param created whether there was none before */
    record Written(AgreementView view, boolean created) {}

    @Inject
    Mentorships mentorships;

    @Inject
    Agreements agreements;

    @Inject
    Terms terms;

    @Inject
    Addressees addressees;

    @Inject
    AgreementNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Empty while nobody has proposed one. */
    @Transactional
    Optional<AgreementView> read(UUID id, UUID member) {
        var mentorship = mentorships.of(id, member);
        return agreements.standing(id).map(a -> view(a, mentorship, member));
    }

    @Transactional
    Terms.Formats formats(UUID id, UUID member) {
        return terms.of(mentorships.of(id, member));
    }

    /**
     * Makes a new version, to which neither has said yes; the open one before it is replaced.
     *
     * @param yes whether its author's yes goes with it
     */
    @Transactional
    Written write(UUID id, UUID member, NewAgreement input, String ifMatch, boolean yes) {
        var now = clock.instant();
        var mentorship = locked(id, member);
        mentorship.requireRunning("get another agreement");
        var standing = agreements.standing(id);
        Revision.require(standing.map(a -> (long) a.number), ifMatch);
        var formats = terms.of(mentorship);
        check(input, formats, today(member, now));
        var holding = agreements.holding(id).orElse(null);
        standing.filter(a -> a != holding).ifPresent(Agreement::replace);
        agreements.flush();
        var next = new Agreement(id, agreements.latest(id) + 1, input, member, now);
        agreements.persistAndFlush(next);
        var side = mentorship.sideOf(member).orElseThrow();
        // what is open to another mentee is open to her: the mentor has said yes to it already
        if (side == Side.MENTEE && holding != null && next.adds(formats.openToAll(), holding)) {
            next.confirm(Side.MENTOR, now);
        }
        mentorship.heard(now);
        changed(next, now);
        if (yes) confirm(next, mentorship, side, now);
        if (next.stage == Agreement.Stage.OPEN && !next.confirmed(opposite(side))) notices.proposed(next, mentorship);
        return new Written(view(next, mentorship, member), standing.isEmpty());
    }

    /** With all that this mentor runs, because what one of them opens is open to the others from that moment on. */
    private Mentorship locked(UUID id, UUID member) {
        mentorships.mentorOf(id).ifPresent(mentorships::lockedRunningOfMentor);
        return mentorships.lockedOf(id, member);
    }

    private static void check(NewAgreement input, Terms.Formats formats, LocalDate today) {
        if (!input.until().isAfter(today) || input.until().isAfter(today.plusYears(LONGEST_YEARS))) {
            throw Problem.invalid("until", "{mentorher.agreement.until}");
        }
        if (!formats.allow(input.formats())) throw Problem.invalid("formats", "{mentorher.agreement.formats}");
        if (!formats.equal(input.formats())) throw Problem.invalid("formats", "{mentorher.agreement.equal}");
    }

    /**
     * One side's yes to one version.
     *
     * @throws Problem 412 when another version has taken its place; 409 when profiles or the rule of equal access do not
     *     allow it any more
     */
    @Transactional
    AgreementView confirm(UUID id, UUID member, int version) {
        var now = clock.instant();
        var mentorship = locked(id, member);
        mentorship.requireRunning("get another agreement");
        var agreement = agreements.standing(id).orElseThrow(() -> Problem.notFound("agreement"));
        new Revision(agreement.number).require(Revision.ifMatch(Integer.toString(version)));
        confirm(agreement, mentorship, mentorship.sideOf(member).orElseThrow(), now);
        return view(agreement, mentorship, member);
    }

    private void confirm(Agreement agreement, Mentorship mentorship, Side side, Instant now) {
        var formats = terms.of(mentorship);
        if (agreement.stage == Agreement.Stage.OPEN
                && !(formats.allow(agreement.formats()) && formats.equal(agreement.formats()))) {
            throw Problem.conflict(
                    "terms-changed", "The ways of meeting that are open to you have changed; propose a new version.");
        }
        var before = agreements.holding(mentorship.id).filter(a -> a != agreement);
        if (agreement.lacksOnly(side)) {
            before.ifPresent(Agreement::replace);
            agreements.flush();
        }
        if (!agreement.confirm(side, now)) return;
        mentorship.heard(now);
        changed(agreement, now);
        if (agreement.stage != Agreement.Stage.AGREED) return;
        notices.agreed(agreement, mentorship, side);
        opened(agreement, mentorship, formats.openToAll());
    }

    /** Tells the mentor's other mentees what is now open to them too. */
    private void opened(Agreement agreement, Mentorship mentorship, Set<Format> before) {
        var fresh = EnumSet.copyOf(agreement.formats());
        fresh.removeAll(before);
        if (fresh.isEmpty()) return;
        agreements.flush();
        for (var other : mentorships.lockedRunningOfMentor(mentorship.mentor)) {
            if (other.id.equals(mentorship.id)) continue;
            var holding = agreements.holding(other.id);
            if (holding.isEmpty()) continue;
            var possible = terms.of(other).possible();
            fresh.stream()
                    .filter(possible::contains)
                    .filter(format -> !holding.get().formats().contains(format))
                    .forEach(format -> notices.opened(other, format));
        }
    }

    /** Takes the open version back; what was agreed before holds on. */
    @Transactional
    Optional<AgreementView> drop(UUID id, UUID member, String ifMatch) {
        var now = clock.instant();
        var mentorship = mentorships.lockedOf(id, member);
        mentorship.requireRunning("get another agreement");
        var open = agreements.standing(id).orElseThrow(() -> Problem.notFound("agreement"));
        new Revision(open.number).require(ifMatch);
        if (open.drop()) {
            mentorship.heard(now);
            changed(open, now);
            notices.dropped(open, mentorship, member);
            agreements.flush();
        }
        return agreements.standing(id).map(a -> view(a, mentorship, member));
    }

    private LocalDate today(UUID member, Instant now) {
        return LocalDate.ofInstant(now, addressees.byId(member).orElseThrow().zone());
    }

    private AgreementView view(Agreement agreement, Mentorship mentorship, UUID member) {
        return AgreementView.of(
                agreement,
                agreements.holding(mentorship.id).orElse(null),
                terms.of(mentorship),
                mentorship,
                mentorship.sideOf(member).orElseThrow());
    }

    private void changed(Agreement agreement, Instant now) {
        facts.fire(new AgreementChanged(agreement.mentorship, agreement.number, agreement.stage, now));
    }

    private static Side opposite(Side side) {
        return side == Side.MENTOR ? Side.MENTEE : Side.MENTOR;
    }
}
