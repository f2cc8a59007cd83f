package org.mentorher.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mentorher.member.MemberSuspended;
import org.mentorher.member.Members;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfileChanged;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfileChanged;
import org.mentorher.member.Portraits;
import org.mentorher.shared.Problem;

/** People ask to join, are invited, wait, come in and leave. */
@ApplicationScoped
class Joining {
    @Inject
    Circling circling;

    @Inject
    Circles circles;

    @Inject
    Places places;

    @Inject
    Seating seating;

    @Inject
    Portraits portraits;

    @Inject
    Members members;

    @Inject
    CircleNotices notices;

    @Inject
    Clock clock;

    /** Asks for a place, or says yes to an invitation or an offer. Again changes nothing. */
    @Transactional
    void want(UUID id, UUID member) {
        var circle = circling.visible(id);
        var place = places.fresh(id, member).orElse(null);
        if (circle.closed() && place == null) throw Circling.absent();
        circle.requireOpen("be joined");
        circling.requireProfile(member);
        switch (place == null ? null : place.stage) {
            case null -> {
                var asked = Place.asked(id, member, clock.instant());
                places.persist(asked);
                asked(circle, asked);
            }
            case INVITED -> seating.settle(circle, place);
            case OFFERED -> seating.seatHeld(circle, place);
            default -> {
                if (place.ask(clock.instant())) asked(circle, place);
            }
        }
    }

    private void asked(Circle circle, Place place) {
        seating.changed(place);
        places.joined(circle.id).stream()
                .filter(other -> other.moderates)
                .forEach(moderator -> notices.asked(circle, place, moderator.member));
    }

    /**
     * Takes the wish back, says no, or leaves, in one step and without a reason. Again changes nothing.
     *
     * @param successor who is to moderate after a moderator who leaves; null for the next in turn, or nobody
     * @return where the place is then
     */
    @Transactional
    Place.Stage part(UUID id, UUID member, UUID successor) {
        var circle = circling.visible(id);
        var place = places.fresh(id, member).orElseThrow(Circling::absent);
        part(circle, place, successor);
        return place.stage;
    }

    private void part(Circle circle, Place place, UUID successor) {
        if (!place.live()) return;
        if (!place.joined()) {
            seating.withdraw(circle, place);
            return;
        }
        seating.leave(circle, place, successor);
        if (circle.joined == 0 && circle.stage == Circle.Stage.ACTIVE) circling.close(circle, null);
    }

    /** The moderator, or staff, says yes to who asked: a place, or the end of the line. Again changes nothing. */
    @Transactional
    void accept(UUID id, Visitor visitor) {
        var asked = asked(id, visitor);
        var place = asked.place();
        switch (place.stage) {
            case ASKED -> notices.accepted(asked.circle(), place, seating.settle(asked.circle(), place));
            // somebody else who moderates was faster
            case JOINED, WAITING -> {}
            default -> throw Problem.illegalTransition("place", place.stage, "be accepted");
        }
    }

    @Transactional
    void refuse(UUID id, Visitor visitor) {
        var asked = asked(id, visitor);
        if (!asked.place().refuse(clock.instant())) return;
        seating.changed(asked.place());
        notices.refused(asked.circle(), asked.place());
    }

    private record Asked(Circle circle, Place place) {}

    private Asked asked(UUID id, Visitor visitor) {
        var whose = places.whose(id).orElseThrow(() -> Problem.notFound("place"));
        var circle = circling.visible(whose.circle());
        var moderates = places.of(circle.id, visitor.member()).filter(own -> own.moderates);
        if (!visitor.staff() && moderates.isEmpty()) throw Problem.notFound("place");
        circle.requireOpen("be joined");
        return new Asked(circle, places.fresh(circle.id, whose.member()).orElseThrow());
    }

    /** Asks whoever has this address; the caller learns nothing about whether anybody does. */
    @Transactional
    void invite(UUID id, Visitor visitor, String email) {
        var circle = circling.moderated(id, visitor);
        circle.requireOpen("be joined");
        members.reachedAt(email)
                .filter(member -> portraits.of(member.id()).isPresent())
                .ifPresent(member -> invite(circle, member.id()));
    }

    /** Invites, or says yes to who had asked. @return whether there is a new invitation */
    boolean invite(Circle circle, UUID member) {
        var place = places.fresh(circle.id, member).orElse(null);
        if (place != null && place.stage == Place.Stage.ASKED) {
            notices.accepted(circle, place, seating.settle(circle, place));
            return false;
        }
        if (place == null) {
            place = Place.invited(circle.id, member, clock.instant());
            places.persist(place);
        } else if (!place.invite(clock.instant())) {
            return false;
        }
        seating.changed(place);
        notices.invited(circle, place);
        return true;
    }

    /** An invitation or an offer has run out: it is a no, and what was held goes to the next. */
    @Transactional
    void lapse(UUID id) {
        places.whose(id).ifPresent(whose -> {
            var circle = circling.visible(whose.circle());
            places.fresh(circle.id, whose.member())
                    .filter(place -> place.dueAt != null && !place.dueAt.isAfter(clock.instant()))
                    .ifPresent(place -> seating.withdraw(circle, place));
        });
    }

    void suspended(@Observes MemberSuspended suspension) {
        partEverywhere(suspension.subject());
    }

    void menteeChanged(@Observes MenteeProfileChanged change) {
        if (change.stage() == MenteeProfile.Stage.CLOSED) partWithout(change.member());
    }

    void mentorChanged(@Observes MentorProfileChanged change) {
        if (change.stage() == MentorProfile.Stage.CLOSED) partWithout(change.member());
    }

    /** Whoever has no profile left has nothing to show to a circle. */
    private void partWithout(UUID member) {
        if (portraits.of(member).isEmpty()) partEverywhere(member);
    }

    private void partEverywhere(UUID member) {
        for (var id : places.circlesOf(member)) {
            var circle = circling.visible(id);
            if (!circle.closed()) places.fresh(id, member).ifPresent(place -> part(circle, place, null));
        }
    }
}
