package org.mentorher.circle;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.mentorher.matching.PassedOver;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;

/** Staff form circles of those whom rounds found nobody for: suggested, looked at, published. */
@ApplicationScoped
class Forming {
    record Published() {}

    private static final int PART = 1_000;
    /** In seconds; 50,000 people take a few. */
    private static final int LONGEST = 300;

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    PassedOver passedOver;

    @Inject
    Places places;

    @Inject
    Formations formations;

    @Inject
    StatelessSession session;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<Published> published;

    @Inject
    Clock clock;

    /** Groups all who wait and have no circle; nobody is told anything. */
    UUID propose() {
        return propose(UUID.randomUUID());
    }

    /** @param id chosen by the form that asks, so that sending it twice makes one */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    UUID propose(UUID id) {
        if (formations.findById(id) != null) return id;
        var now = clock.instant();
        var seekers = seekers(now);
        var grouped = Grouping.of(seekers);
        var formation = new Formation(
                id, seekers.size(), grouped.groups().size(), grouped.leftOut().size(), now);
        formations.persistAndFlush(formation);
        write(formation.id, grouped);
        facts.fire(new FormationChanged(formation, now));
        return formation.id;
    }

    private List<Seeker> seekers(Instant now) {
        var seekers = new ArrayList<Seeker>();
        var after = FIRST;
        while (true) {
            var part = passedOver.waiting(after, PART);
            if (part.isEmpty()) return seekers;
            after = part.getLast().request();
            var looked = Set.copyOf(
                    places.looked(part.stream().map(PassedOver.Seeker::member).toList()));
            part.stream()
                    .filter(one -> !looked.contains(one.member()))
                    .map(one -> seeker(one, now))
                    .forEach(seekers::add);
            places.getEntityManager().clear();
        }
    }

    static Seeker seeker(PassedOver.Seeker one, Instant now) {
        return new Seeker(
                one.request(),
                one.member(),
                one.field(),
                one.seniority(),
                Set.copyOf(new HashSet<>(one.languages())),
                one.timeZone(),
                offset(one.timeZone(), now));
    }

    static int offset(String zone, Instant now) {
        return ZoneId.of(zone).getRules().getOffset(now).getTotalSeconds() / 60;
    }

    private void write(UUID formation, Grouping.Grouped grouped) {
        session.setJdbcBatchSize(PART);
        var groups = new ArrayList<FormationGroup>();
        var people = new ArrayList<FormationSeeker>();
        for (var group : grouped.groups()) {
            var row = new FormationGroup(formation, groups.size(), group);
            groups.add(row);
            group.people().forEach(one -> people.add(new FormationSeeker(formation, people.size(), row.id, one)));
        }
        grouped.leftOut().forEach(out -> people.add(new FormationSeeker(formation, people.size(), out)));
        session.insertMultiple(groups);
        session.insertMultiple(people);
    }

    /** Circles and invitations follow in the background. Again changes nothing. */
    @Transactional
    void publish(UUID id) {
        var formation = formations.locked(id).orElseThrow(Forming::absent);
        if (!formation.publish()) return;
        facts.fire(new FormationChanged(formation, clock.instant()));
        published.fire(new Published());
    }

    @Transactional
    void discard(UUID id) {
        var formation = formations.locked(id).orElseThrow(Forming::absent);
        if (formation.discard()) facts.fire(new FormationChanged(formation, clock.instant()));
    }

    static Problem absent() {
        return Problem.notFound("formation");
    }
}
