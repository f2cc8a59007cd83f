package org.mentorher.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** Who sits where, once the circle's row is locked: free places are taken, offered and given back here and nowhere else. */
@ApplicationScoped
class Seating {
    @Inject
    Places places;

    @Inject
    CircleNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** There was a yes: a place, or the end of the line. @return whether there was a place */
    boolean settle(Circle circle, Place place) {
        if (!circle.free()) {
            place.queue(clock.instant());
            changed(place);
            return false;
        }
        seat(circle, place);
        return true;
    }

    /** Takes a free place; where nobody moderates, with it the moderation. */
    void seat(Circle circle, Place place) {
        begun(circle, () -> circle.join(clock.instant()));
        joins(circle, place);
    }

    /** Takes the place that was held. */
    void seatHeld(Circle circle, Place place) {
        circle.release();
        begun(circle, () -> circle.join(clock.instant()));
        joins(circle, place);
    }

    private void joins(Circle circle, Place place) {
        var others = places.joined(circle.id);
        place.join(clock.instant());
        if (others.stream().noneMatch(other -> other.moderates)) {
            place.moderate();
            if (!place.member.equals(circle.founder)) notices.handedOver(circle, place);
        }
        changed(place);
    }

    private void begun(Circle circle, Runnable step) {
        var before = circle.stage;
        step.run();
        if (circle.stage != before) {
            facts.fire(new CircleChanged(circle, clock.instant()));
            notices.began(circle, places.joined(circle.id));
        }
    }

    /** Offers what is free to whoever waits longest. */
    void fill(Circle circle) {
        while (circle.free()) {
            var next = places.next(circle.id);
            if (next.isEmpty()) return;
            circle.hold();
            next.get().offer(clock.instant());
            changed(next.get());
            notices.offered(circle, next.get());
        }
    }

    /** Takes back what was not yet a place, and passes on what was held for it. */
    void withdraw(Circle circle, Place place) {
        var held = place.stage == Place.Stage.OFFERED;
        if (!place.withdraw(clock.instant())) return;
        changed(place);
        if (!held) return;
        circle.release();
        fill(circle);
    }

    /** Leaves, and hands over what it moderated. @param successor who follows; null for the next in turn, or nobody */
    void leave(Circle circle, Place place, UUID successor) {
        var moderated = place.moderates;
        var joined = places.joined(circle.id);
        if (!place.leave(clock.instant())) return;
        circle.leave();
        changed(place);
        if (moderated) follow(circle, place, joined, successor);
        fill(circle);
    }

    private void follow(Circle circle, Place left, List<Place> joined, UUID successor) {
        var others = joined.stream()
                .filter(place -> !place.member.equals(left.member))
                .toList();
        if (successor == null && others.stream().anyMatch(place -> place.moderates)) return;
        var next = successor == null && circle.moderation == Circle.Moderation.ROTATING
                ? Moderators.after(joined, left.member)
                : others.stream()
                        .filter(place -> place.member.equals(successor))
                        .findFirst();
        next.filter(Place::moderate).ifPresent(place -> {
            changed(place);
            notices.handedOver(circle, place);
        });
    }

    void resign(Place place) {
        if (place.resign()) changed(place);
    }

    void changed(Place place) {
        facts.fire(new CirclePlaceChanged(place, clock.instant()));
    }
}
