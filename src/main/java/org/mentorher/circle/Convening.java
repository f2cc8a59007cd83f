package org.mentorher.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Gatherings are planned, moved, called off and held; at each of them members take an action. */
@ApplicationScoped
class Convening {
    @Inject
    Circling circling;

    @Inject
    Places places;

    @Inject
    Gatherings gatherings;

    @Inject
    Seating seating;

    @Inject
    CircleNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Plans the next one; there is one at a time. */
    @Transactional
    UUID plan(UUID id, Visitor visitor, NewGathering input) {
        var circle = led(id, visitor.member());
        circle.requireOpen("meet");
        if (gatherings.planned(id).isPresent()) {
            throw Problem.conflict(
                    "gathering-planned", "The next gathering is planned already: move it, or say who was there.");
        }
        var moderator =
                places.joined(id).stream().filter(place -> place.moderates).findFirst();
        var gathering = new Gathering(
                id,
                input,
                gatherings.held(id).isEmpty(),
                moderator.map(place -> place.member).orElse(null),
                clock.instant());
        gatherings.persistAndFlush(gathering);
        changed(gathering);
        tell(gathering, visitor.member(), place -> notices.planned(circle, gathering, place));
        return gathering.id;
    }

    @Transactional
    void move(UUID id, Visitor visitor, NewGathering input, String ifMatch) {
        var gathering = led(gathering(id, visitor.member()), visitor.member());
        new Revision(gathering.version).require(ifMatch);
        var before = gathering.beginsAt;
        gathering.edit(input, clock.instant());
        gatherings.flush();
        changed(gathering);
        var circle = circling.visible(gathering.circle);
        if (!before.equals(gathering.beginsAt)) {
            tell(gathering, visitor.member(), place -> notices.moved(circle, gathering, place));
        }
    }

    @Transactional
    void cancel(UUID id, Visitor visitor) {
        var gathering = led(gathering(id, visitor.member()), visitor.member());
        if (!gathering.cancel()) return;
        changed(gathering);
        var circle = circling.visible(gathering.circle);
        tell(gathering, visitor.member(), place -> notices.cancelled(circle, gathering, place));
    }

    /** Says who was there. Where the turn rotates, it passes on. */
    @Transactional
    void attend(UUID id, Visitor visitor, List<UUID> present) {
        var gathering = led(gathering(id, visitor.member()), visitor.member());
        var joined = places.joined(gathering.circle);
        var members = joined.stream().map(place -> place.member).collect(Collectors.toSet());
        // who has left since may have been there
        if (gathering.attended != null) members.addAll(gathering.attended);
        if (!members.containsAll(present)) throw Problem.invalid("present", "{mentorher.circle.member}");
        var first = gathering.stage == Gathering.Stage.PLANNED;
        if (!gathering.attend(present, clock.instant())) return;
        changed(gathering);
        var circle = circling.visible(gathering.circle);
        if (first && circle.moderation == Circle.Moderation.ROTATING && !circle.closed()) rotate(circle, joined);
    }

    private void rotate(Circle circle, List<Place> joined) {
        var now = joined.stream().filter(place -> place.moderates).findFirst();
        Moderators.after(joined, now.map(place -> place.member).orElse(null)).ifPresent(next -> {
            now.ifPresent(seating::resign);
            next.moderate();
            seating.changed(next);
            notices.handedOver(circle, next);
        });
    }

    /** Writes down the member's one action of this gathering, or says it otherwise. */
    @Transactional
    void take(UUID id, UUID member, String text) {
        var gathering = gathering(id, member);
        if (!gathering.takesActions(clock.instant())) {
            throw Problem.illegalTransition(
                    "gathering", gathering.stage, "take actions before it begins or when it was called off");
        }
        gatherings
                .action(id, member)
                .ifPresentOrElse(
                        action -> action.write(text),
                        () -> gatherings.persist(new Action(gathering, member, text, clock.instant())));
    }

    /** Says how the member's action went. */
    @Transactional
    void conclude(UUID id, UUID member, Action.Outcome outcome) {
        gathering(id, member);
        gatherings
                .action(id, member)
                .orElseThrow(() -> Problem.notFound("action"))
                .conclude(outcome);
    }

    /** Reminds everybody two days ahead; checked again under the lock. */
    @Transactional
    void remind(UUID id) {
        var circle = gatherings.circleOf(id).map(circling::visible).orElse(null);
        if (circle == null || circle.closed()) return;
        var gathering = gatherings.locked(id).orElseThrow();
        if (gathering.remind(clock.instant())) tell(gathering, null, place -> notices.soon(circle, gathering, place));
    }

    private interface Telling {
        void tell(Place place);
    }

    private void tell(Gathering gathering, UUID but, Telling telling) {
        places.joined(gathering.circle).stream()
                .filter(place -> !place.member.equals(but))
                .forEach(telling::tell);
    }

    /** The circle, locked, for a member who moderates it; staff do not lead gatherings. */
    private Circle led(UUID id, UUID member) {
        var circle = circling.visible(id);
        requireLead(id, member);
        return circle;
    }

    private Gathering led(Gathering gathering, UUID member) {
        requireLead(gathering.circle, member);
        return gathering;
    }

    private void requireLead(UUID circle, UUID member) {
        var leads = places.of(circle, member).filter(place -> place.moderates).isPresent();
        if (!leads) throw Circling.moderatorsOnly();
    }

    /** Locked after its circle; for who is in the circle. */
    private Gathering gathering(UUID id, UUID member) {
        var circle = gatherings.circleOf(id).map(circling::visible).orElseThrow(Convening::absent);
        if (places.of(circle.id, member).filter(Place::joined).isEmpty()) throw absent();
        circle.requireOpen("go on meeting");
        return gatherings.locked(id).orElseThrow();
    }

    static Problem absent() {
        return Problem.notFound("gathering");
    }

    private void changed(Gathering gathering) {
        facts.fire(new GatheringChanged(gathering, clock.instant()));
    }
}
