package org.mentorher.circle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.matching.PassedOver;
import org.mentorher.matching.RoundPublished;
import org.mentorher.shared.Turns;

/**
 * After each published round everybody it found nobody for is invited to a circle, or told that one is gathered: once a round
 * and request, in parts of bounded size, in the background. What a killed process left is found again.
 */
@ApplicationScoped
class RoundOffers {
    private static final int PART = 20;
    /** So many circles are looked at for one person. */
    private static final int LOOKED_AT = 20;

    private static final UUID FIRST = new UUID(0, 0);

    private record Search(UUID round, UUID reached) {}

    @Inject
    PassedOver passedOver;

    @Inject
    Circles circles;

    @Inject
    Places places;

    @Inject
    Joining joining;

    @Inject
    CircleNotices notices;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private final Turns turns = new Turns(this::work);

    /** In the transaction that publishes the round: the search is there if and only if the round is out. */
    void published(@Observes RoundPublished round) {
        em.createNativeQuery(
                        "insert into circle_search (round, reached, created_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, round.round())
                .setParameter(2, FIRST)
                .setParameter(3, round.at())
                .executeUpdate();
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundPublished round) {
        turns.ask();
    }

    @Scheduled(
            every = "1m",
            delayed = "20s",
            identity = "circle-offers",
            concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().timeout(300).call(this::part);
        } while (more);
    }

    private boolean part() {
        var search = next();
        search.ifPresent(this::go);
        return search.isPresent();
    }

    /** Locked, so that one replica goes on with it. */
    private Optional<Search> next() {
        for (var found : em.createNativeQuery(
                        "select round, reached from circle_search where done_at is null order by created_at, round limit 1 for update skip locked",
                        Object[].class)
                .getResultList()) {
            var row = (Object[]) found;
            return Optional.of(new Search((UUID) row[0], (UUID) row[1]));
        }
        return Optional.empty();
    }

    private void go(Search search) {
        var part = passedOver.of(search.round(), search.reached(), PART);
        part.forEach(one -> offer(search.round(), one));
        var last = part.size() < PART;
        em.createNativeQuery("update circle_search set reached = ?2, done_at = ?3 where round = ?1")
                .setParameter(1, search.round())
                .setParameter(
                        2, part.isEmpty() ? search.reached() : part.getLast().request())
                .setParameter(3, last ? clock.instant() : null)
                .executeUpdate();
    }

    private void offer(UUID round, PassedOver.Seeker one) {
        if (!places.looked(List.of(one.member())).isEmpty()) {
            keep(round, one, RoundOffer.MEMBER, null);
            return;
        }
        var circle = fitting(one).flatMap(circles::locked).filter(c -> !c.closed());
        if (circle.isPresent()) {
            keep(round, one, RoundOffer.INVITED, circle.get().id);
            joining.invite(circle.get(), one.member());
        } else {
            keep(round, one, RoundOffer.GATHERING, null);
            notices.gathering(round, one.request(), one.member(), Circles.areaOf(one.field()));
        }
    }

    private Optional<UUID> fitting(PassedOver.Seeker one) {
        var now = clock.instant();
        int own = Forming.offset(one.timeZone(), now);
        return circles.fitting(one.member(), one.field(), one.languages(), LOOKED_AT).stream()
                .filter(circle -> Math.abs(Forming.offset(circle.timeZone(), now) - own) <= Grouping.NEAR)
                .map(Circles.Fitting::id)
                .findFirst();
    }

    private void keep(UUID round, PassedOver.Seeker one, RoundOffer kind, UUID circle) {
        em.createNativeQuery("""
                        insert into circle_offer (round, request, member, kind, circle, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, round)
                .setParameter(2, one.request())
                .setParameter(3, one.member())
                .setParameter(4, kind.name())
                .setParameter(5, circle)
                .setParameter(6, clock.instant())
                .executeUpdate();
    }
}
