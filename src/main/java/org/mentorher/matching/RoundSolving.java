package org.mentorher.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.mentorher.matching.engine.Matcher;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Turns;

/** Solves rounds in the background, one at a time whatever the number of replicas. */
@ApplicationScoped
class RoundSolving {
    private static final Logger LOG = Logger.getLogger(RoundSolving.class);
    private static final Duration LONGEST_ROUND = Duration.ofHours(1);

    @Inject
    Rounds rounds;

    @Inject
    RoundInputs inputs;

    @Inject
    RoundResults results;

    @Inject
    JobWatch watch;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    private final Turns turns = new Turns(this::advance);

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Matching.Queued event) {
        turns.ask();
    }

    /** Solves what is left: first a round that a killed process left behind, then those that wait. */
    @Scheduled(every = "5s", delayed = "5s", identity = "rounds", concurrentExecution = ConcurrentExecution.SKIP)
    void advance() {
        do {
            solveRunning();
        } while (took());
    }

    private boolean took() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var next = rounds.next();
            next.ifPresent(round -> {
                round.run(clock.instant());
                facts.fire(new RoundChanged(round, clock.instant()));
            });
            return next.isPresent();
        });
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
        } catch (CancellationException e) {
            LOG.infof("round %s was cancelled", solving[0]);
            end(solving[0], Round::cancel);
        } catch (RuntimeException e) {
            if (solving[0] == null) throw e;
            LOG.errorf(e, "round %s failed", solving[0]);
            end(solving[0], Round::fail);
        }
    }

    private void solve(Round round) {
        var laps = new Laps();
        var reports = watch.reports(round.id);
        reports.at("READING", 0, 1);
        var market = inputs.market(round.id, clock.instant());
        laps.spent("reading");
        var matching = Matcher.match(market, round.method, round.policy(), round.seed, (step, done, all) -> {
            laps.spent(step.name().toLowerCase(Locale.ROOT));
            reports.at(step, done, all);
        });
        long rows = matching.pairs().size()
                + matching.unmatched().size()
                + (long) matching.unfilled().size();
        results.write(round.id, matching, laps, written -> reports.at("WRITING", written, rows));
        round.done(matching.report(), clock.instant());
        facts.fire(new RoundChanged(round, clock.instant()));
        LOG.infof("round %s of %d requests: %s", round.id, market.mentees().size(), laps);
    }

    private void end(UUID id, BiConsumer<Round, Instant> how) {
        QuarkusTransaction.requiringNew()
                .run(() -> rounds.locked(id)
                        .filter(round -> round.stage == Round.Stage.RUNNING)
                        .ifPresent(round -> {
                            how.accept(round, clock.instant());
                            facts.fire(new RoundChanged(round, clock.instant()));
                        }));
    }
}
