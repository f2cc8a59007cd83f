package org.mentorher.matching;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;

/** Rounds: queued by staff, solved in the background, published or discarded. */
@ApplicationScoped
class Matching {
    record Queued() {}

    /** So many pairs become proposals at a time. */
    private static final int PART = 2_000;
    /** In seconds; 50,000 pairs take a minute or two. */
    private static final int LONGEST_PUBLICATION = 1_800;

    @Inject
    Rounds rounds;

    @Inject
    JobWatch watch;

    @Inject
    Proposing proposing;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<Queued> queued;

    @Inject
    PassedOver passedOver;

    @Inject
    Event<RoundPublished> published;

    @Inject
    Clock clock;

    @Transactional
    Round start(Method method, long seed, Policy policy) {
        return start(new Round(method, seed, policy, clock.instant()));
    }

    /** @param id chosen by the form that asks, so that sending it twice starts one round */
    @Transactional
    Round start(UUID id, Method method, long seed, Policy policy) {
        return rounds.findByIdOptional(id).orElseGet(() -> start(new Round(id, method, seed, policy, clock.instant())));
    }

    private Round start(Round round) {
        rounds.persist(round);
        facts.fire(new RoundChanged(round, clock.instant()));
        queued.fire(new Queued());
        return round;
    }

    /**
     * All or nothing: its pairs become proposals in review, except where things have changed since, and whoever is left
     * without one goes first next time.
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_PUBLICATION)
    Round publish(UUID id) {
        var round = locked(id);
        if (round.publish()) {
            facts.fire(new RoundChanged(round, clock.instant()));
            var part = rounds.pairs(id, -1, PART);
            while (!part.isEmpty()) {
                proposing.review(part);
                int last = part.getLast().position;
                rounds.forgetRead();
                part = rounds.pairs(id, last, PART);
            }
            passedOver.by(id);
            published.fire(new RoundPublished(id, clock.instant()));
        }
        return round;
    }

    /** One that runs is asked to stop, and discarded as soon as it has; its row is locked until then. */
    @Transactional
    Round discard(UUID id) {
        if (rounds.stage(id).equals(Optional.of(Round.Stage.RUNNING))) {
            watch.cancel(id);
            return read(id);
        }
        var round = locked(id);
        if (round.discard()) facts.fire(new RoundChanged(round, clock.instant()));
        return round;
    }

    @Transactional
    Round read(UUID id) {
        return rounds.findByIdOptional(id).orElseThrow(() -> Problem.notFound("round"));
    }

    private Round locked(UUID id) {
        return rounds.locked(id).orElseThrow(() -> Problem.notFound("round"));
    }
}
