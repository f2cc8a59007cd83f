package org.mentorher.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mentorher.matching.engine.Matcher;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Pair;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.engine.Weights;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Turns;

/** Rounds: queued by staff, solved one at a time whatever the number of replicas, published or discarded. */
@ApplicationScoped
class Matching {
    private static final Logger LOG = Logger.getLogger(Matching.class);
    private static final Duration LONGEST_ROUND = Duration.ofHours(1);

    record Queued() {}

    @Inject
    Rounds rounds;

    @Inject
    Marketplace marketplace;

    @Inject
    Proposing proposing;

    @Inject
    EntityManager em;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<Queued> queued;

    @Inject
    Clock clock;

    private final Turns turns = new Turns(this::advance);

    @Transactional
    Round start(Method method, long seed, Weights weights) {
        var round = new Round(method, seed, weights, clock.instant());
        rounds.persist(round);
        facts.fire(new RoundChanged(round, clock.instant()));
        queued.fire(new Queued());
        return round;
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Queued event) {
        turns.ask();
    }

    /** Solves what is left: first a round that a killed process left behind, then those that wait. */
    @Scheduled(every = "5s", delayed = "5s", identity = "rounds", concurrentExecution = ConcurrentExecution.SKIP)
    void advance() {
        do {
            solveRunning();
        } while (took());
    }

    /** A round whose market cannot be read fails, so that the next one gets its turn. */
    private boolean took() {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST_ROUND.toSeconds())
                    .call(this::takeNext);
        } catch (RuntimeException e) {
            LOG.error("the market could not be read", e);
            return QuarkusTransaction.requiringNew()
                    .call(() -> rounds.next()
                            .map(round -> {
                                round.run(clock.instant());
                                round.fail(clock.instant());
                                facts.fire(new RoundChanged(round, clock.instant()));
                                return true;
                            })
                            .orElse(false));
        }
    }

    private boolean takeNext() {
        var next = rounds.next();
        next.ifPresent(round -> {
            var now = clock.instant();
            round.run(now);
            em.persist(new RoundMarket(round.id, marketplace.open(now)));
            facts.fire(new RoundChanged(round, now));
        });
        return next.isPresent();
    }

    private void solveRunning() {
        var solving = new UUID[1];
        try {
            QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST_ROUND.toSeconds())
                    .run(() -> rounds.abandoned().ifPresent(round -> {
                        solving[0] = round.id;
                        solve(round);
                    }));
        } catch (RuntimeException e) {
            if (solving[0] == null) throw e;
            LOG.errorf(e, "round %s failed", solving[0]);
            QuarkusTransaction.requiringNew()
                    .run(() -> rounds.locked(solving[0])
                            .filter(round -> round.stage == Round.Stage.RUNNING)
                            .ifPresent(round -> {
                                round.fail(clock.instant());
                                facts.fire(new RoundChanged(round, clock.instant()));
                            }));
        }
    }

    private void solve(Round round) {
        var market = em.find(RoundMarket.class, round.id).market;
        var matching = Matcher.match(market, round.method, Policy.of(round.weights), round.seed);
        var bestFirst = matching.pairs().stream()
                .sorted(Comparator.comparing(Pair::score).reversed().thenComparing(Pair::mentee))
                .toList();
        for (int i = 0; i < bestFirst.size(); i++) em.persist(new RoundPair(round.id, i, bestFirst.get(i)));
        for (int i = 0; i < matching.unmatched().size(); i++) {
            em.persist(new RoundUnmatched(round.id, i, matching.unmatched().get(i)));
        }
        round.done(matching.report(), clock.instant());
        facts.fire(new RoundChanged(round, clock.instant()));
    }

    /** All or nothing: its pairs become proposals in review, except where things have changed since. */
    @Transactional
    Round publish(UUID id) {
        var round = locked(id);
        if (round.publish()) {
            proposing.review(rounds.pairs(id));
            facts.fire(new RoundChanged(round, clock.instant()));
        }
        return round;
    }

    @Transactional
    Round discard(UUID id) {
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
