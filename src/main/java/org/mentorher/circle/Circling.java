package org.mentorher.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Fields;
import org.mentorher.member.Portraits;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Circles are made, edited, begun, handed over and closed. */
@ApplicationScoped
class Circling {
    @Inject
    Circles circles;

    @Inject
    Places places;

    @Inject
    Gatherings gatherings;

    @Inject
    Portraits portraits;

    @Inject
    Fields fields;

    @Inject
    CircleNotices notices;

    @Inject
    Seating seating;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /**
     * A member with a profile makes one and moderates it; staff make one for others.
     *
     * @param id chosen by who asks, so that asking twice makes one
     */
    @Transactional
    UUID found(UUID id, Visitor visitor, NewCircle input) {
        if (circles.findById(id) != null) return id;
        fields.require("field", List.of(input.field()));
        if (!visitor.staff()) requireProfile(visitor.member());
        var now = clock.instant();
        var circle = new Circle(id, visitor.staff() ? null : visitor.member(), input, now);
        circles.persist(circle);
        if (!visitor.staff()) {
            var place = Place.asked(circle.id, visitor.member(), now);
            places.persist(place);
            seating.seat(circle, place);
        }
        circles.flush();
        changed(circle);
        return circle.id;
    }

    /** @throws Problem 403 for who has nothing to show of themselves */
    void requireProfile(UUID member) {
        if (portraits.of(member).isEmpty()) {
            throw Problem.forbidden(
                    "profile-needed",
                    "Write a mentor or a mentee profile first: a circle sees your name and your headline.");
        }
    }

    @Transactional
    void edit(UUID id, Visitor visitor, NewCircle input, String ifMatch) {
        var circle = moderated(id, visitor);
        fields.require("field", List.of(input.field()));
        new Revision(circle.version).require(ifMatch);
        circle.edit(input);
        seating.fill(circle);
        circles.flush();
        changed(circle);
    }

    @Transactional
    void begin(UUID id, Visitor visitor) {
        var circle = moderated(id, visitor);
        if (!circle.begin(clock.instant())) return;
        changed(circle);
        notices.began(circle, places.joined(id));
    }

    @Transactional
    void close(UUID id, Visitor visitor) {
        close(moderated(id, visitor), visitor.member());
    }

    /** @param by who need not be told; null for nobody */
    void close(Circle circle, UUID by) {
        var now = clock.instant();
        var joined = places.joined(circle.id);
        if (!circle.close(now)) return;
        for (var place : places.pending(circle.id)) {
            place.withdraw(now);
            facts.fire(new CirclePlaceChanged(place, now));
        }
        gatherings.planned(circle.id).ifPresent(planned -> {
            planned.cancel();
            facts.fire(new GatheringChanged(planned, now));
        });
        changed(circle);
        joined.stream().filter(place -> !place.member.equals(by)).forEach(place -> notices.closed(circle, place));
    }

    /**
     * Names who moderates: a moderator hands it over, or names the second of a pair; staff name anybody; where nobody
     * moderates, a member takes it over.
     */
    @Transactional
    void handOver(UUID id, Visitor visitor, UUID to) {
        var circle = visible(id);
        circle.requireOpen("be handed over");
        var joined = places.joined(id);
        var moderators = joined.stream().filter(place -> place.moderates).toList();
        var own = moderators.stream()
                .filter(place -> place.member.equals(visitor.member()))
                .findFirst();
        var takesOver = moderators.isEmpty() && visitor.member().equals(to);
        if (own.isEmpty() && !visitor.staff() && !takesOver) throw moderatorsOnly();
        var next = joined.stream()
                .filter(place -> place.member.equals(to))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("member", "{mentorher.circle.member}"));
        if (!next.moderate()) return;
        if (moderators.size() >= Moderators.most(circle.moderation))
            own.or(() -> moderators.stream().findFirst()).ifPresent(seating::resign);
        seating.changed(next);
        if (!takesOver) notices.handedOver(circle, next);
    }

    /** The circle, locked, for who moderates it or belongs to the staff. */
    Circle moderated(UUID id, Visitor visitor) {
        var circle = visible(id);
        if (!visitor.staff()
                && places.of(id, visitor.member())
                        .filter(place -> place.moderates)
                        .isEmpty()) {
            // a closed circle is there for those who were in it only
            if (circle.closed()
                    && places.of(id, visitor.member()).filter(Place::joined).isEmpty()) throw absent();
            throw moderatorsOnly();
        }
        return circle;
    }

    /** The circle, locked. */
    Circle visible(UUID id) {
        return circles.locked(id).orElseThrow(Circling::absent);
    }

    private void changed(Circle circle) {
        facts.fire(new CircleChanged(circle, clock.instant()));
    }

    static Problem absent() {
        return Problem.notFound("circle");
    }

    static Problem moderatorsOnly() {
        return Problem.forbidden("moderators-only", "Only who moderates this circle can do that.");
    }
}
