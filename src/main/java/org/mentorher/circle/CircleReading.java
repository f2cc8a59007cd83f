package org.mentorher.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mentorher.member.Members;
import org.mentorher.member.Portraits;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** Circles and gatherings as their readers see them. */
@ApplicationScoped
class CircleReading {
    /** Nobody decides about more at once. */
    private static final int PENDING = 100;

    @Inject
    Circles circles;

    @Inject
    Places places;

    @Inject
    Gatherings gatherings;

    @Inject
    Members members;

    @Inject
    Portraits portraits;

    @Inject
    Clock clock;

    @Transactional
    Page<CircleView> page(Visitor visitor, Circles.Filter filter, Paging paging) {
        var rows = circles.page(filter, paging.from(), paging.limit + 1);
        var mine = places.of(visitor.member(), rows.stream().map(c -> c.id).toList());
        return Page.of(
                rows,
                paging.limit,
                c -> new Cursor(c.createdAt, c.id).text(),
                c -> new CircleView(c, mine.get(c.id), List.of(), null));
    }

    /** Those in which the member has a place, or asked for one, or was asked; the newest of these steps first. */
    @Transactional
    Page<CircleView> mine(UUID member, Paging paging) {
        var rows = places.live(member, paging.from(), paging.limit + 1);
        var open = circles.byId(rows.stream().map(place -> place.circle).toList());
        return Page.of(
                rows,
                paging.limit,
                place -> new Cursor(place.since, place.id).text(),
                place -> new CircleView(open.get(place.circle), place, List.of(), null));
    }

    /** @throws Problem 404 for a closed one in which the reader was not to the end */
    @Transactional
    CircleView circle(UUID id, Visitor visitor) {
        var circle = circles.findByIdOptional(id).orElseThrow(Circling::absent);
        var mine = places.of(id, visitor.member()).orElse(null);
        var in = mine != null && mine.joined();
        if (circle.closed() && !in && !visitor.staff()) throw Circling.absent();
        var inside = in || visitor.staff() ? people(places.joined(id)) : List.<CircleView.MemberView>of();
        var next = in ? gatherings.planned(id).orElse(null) : null;
        return new CircleView(circle, mine, inside, next);
    }

    private List<CircleView.MemberView> people(List<Place> joined) {
        var ids = joined.stream().map(place -> place.member).toList();
        var known = members.byId(ids);
        var said = portraits.of(ids);
        return joined.stream()
                .map(place -> new CircleView.MemberView(
                        place.member,
                        known.get(place.member).name(),
                        said.containsKey(place.member) ? said.get(place.member).headline() : null,
                        place.moderates))
                .toList();
    }

    /** Those who ask or wait, oldest first, for who decides about them; staff also see who was asked. */
    @Transactional
    List<PlaceView> pending(UUID id, Visitor visitor) {
        circle(id, visitor);
        var moderates =
                places.of(id, visitor.member()).filter(place -> place.moderates).isPresent();
        if (!moderates && !visitor.staff()) throw Circling.moderatorsOnly();
        var stages = visitor.staff()
                ? List.of(Place.Stage.ASKED, Place.Stage.WAITING, Place.Stage.OFFERED, Place.Stage.INVITED)
                : List.of(Place.Stage.ASKED, Place.Stage.WAITING, Place.Stage.OFFERED);
        return views(places.page(id, stages, PENDING));
    }

    /** For who has just decided about it. */
    @Transactional
    PlaceView place(UUID id) {
        return views(List.of(places.findById(id))).getFirst();
    }

    private List<PlaceView> views(List<Place> rows) {
        var ids = rows.stream().map(place -> place.member).toList();
        var known = members.byId(ids);
        var said = portraits.of(ids);
        return rows.stream()
                .map(place -> new PlaceView(
                        place.id,
                        known.get(place.member).name(),
                        said.containsKey(place.member) ? said.get(place.member).headline() : null,
                        place.stage,
                        place.since))
                .toList();
    }

    @Transactional
    Page<CircleView.Next> gatherings(UUID id, Visitor visitor, Paging paging) {
        if (!circle(id, visitor).in()) {
            throw Problem.forbidden("circle-members-only", "Only members of this circle can see that.");
        }
        return Page.of(
                gatherings.page(id, paging.from(), paging.limit + 1),
                paging.limit,
                g -> new Cursor(g.beginsAt, g.id).text(),
                CircleView.Next::new);
    }

    @Transactional
    GatheringView gathering(UUID id, UUID member) {
        var gathering = gatherings.findByIdOptional(id).orElseThrow(Convening::absent);
        var mine = places.of(gathering.circle, member).filter(Place::joined).orElseThrow(Convening::absent);
        var before =
                gatherings.before(gathering).map(g -> gatherings.actions(g.id)).orElse(List.of());
        var taken = gatherings.actions(id);
        var names = members.byId(Stream.of(before, taken)
                .flatMap(Collection::stream)
                .map(action -> action.member)
                .distinct()
                .toList());
        return new GatheringView(
                gathering,
                circles.findById(gathering.circle),
                mine.moderates,
                gathering.begun(clock.instant()),
                before.stream()
                        .map(a -> view(a, names.get(a.member).name(), member))
                        .toList(),
                taken.stream()
                        .map(a -> view(a, names.get(a.member).name(), member))
                        .toList());
    }

    private static GatheringView.ActionView view(Action action, String name, UUID reader) {
        return new GatheringView.ActionView(
                action.gathering, action.member, name, action.text, action.stage, action.member.equals(reader));
    }

    /** The gathering whose actions this one takes up. */
    @Transactional
    UUID before(UUID id) {
        return gatherings
                .findByIdOptional(id)
                .flatMap(gatherings::before)
                .map(g -> g.id)
                .orElseThrow(Convening::absent);
    }

    /** What the form of the next gathering starts with: the last one, so many weeks later. */
    @Transactional
    java.util.Optional<Following> following(UUID id) {
        return gatherings
                .held(id)
                .map(last -> new Following(
                        last.following(clock.instant()).toString(),
                        last.timeZone,
                        last.minutes,
                        last.place,
                        last.link));
    }

    record Following(String begins, String timeZone, int minutes, String place, String link) {}

    /** Whether this member has something to show to a circle. */
    @Transactional
    boolean ready(UUID member) {
        return portraits.of(member).isPresent();
    }

    /** Open circles with nobody to moderate, for staff. */
    @Transactional
    List<CircleView> unmoderated(int rows) {
        return circles.unmoderated(rows).stream()
                .map(c -> new CircleView(c, null, List.of(), null))
                .toList();
    }
}
