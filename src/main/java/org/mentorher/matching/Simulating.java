package org.mentorher.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jboss.logging.Logger;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.sheets.SheetMatching;
import org.mentorher.matching.sheets.Source;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Turns;

/** Matches spreadsheets that staff send, in the background, and forgets them a day later. */
@ApplicationScoped
class Simulating {
    static final String MENTORS = "mentors.csv";
    static final String MENTEES = "mentees.csv";

    private static final Logger LOG = Logger.getLogger(Simulating.class);
    private static final Duration LONGEST = Duration.ofHours(1);
    /** The sheets are full of personal data. */
    private static final Duration KEPT = Duration.ofHours(24);

    private record Came() {}

    @Inject
    Simulations simulations;

    @Inject
    JobWatch watch;

    @Inject
    Event<Came> came;

    @Inject
    Clock clock;

    private final Turns turns = new Turns(this::advance);

    @Transactional
    SimulationView start(Method method, Policy policy, long seed, boolean lenient, byte[] mentors, byte[] mentees) {
        var simulation = new Simulation(method, policy, seed, lenient, clock.instant());
        simulations.persist(simulation);
        simulations.flush();
        simulations.put(new SimulationFile(simulation.id, MENTORS, mentors));
        simulations.put(new SimulationFile(simulation.id, MENTEES, mentees));
        came.fire(new Came());
        return new SimulationView(simulation, null);
    }

    @Transactional
    SimulationView read(UUID id) {
        return new SimulationView(found(id), watch.of(id).orElse(null));
    }

    @Transactional
    Page<SimulationView> page(Paging paging) {
        return Page.of(
                simulations.page(paging.from(), paging.limit + 1),
                paging.limit,
                s -> new Cursor(s.createdAt, s.id).text(),
                s -> new SimulationView(s, null));
    }

    @Transactional
    byte[] file(UUID id, String name) {
        found(id);
        return simulations
                .file(id, name)
                .filter(file -> SimulationView.FILES.contains(name))
                .map(file -> file.content)
                .orElseThrow(() -> Problem.notFound("file"));
    }

    /** One that runs is asked to stop, and goes as soon as it has. @return what it was */
    @Transactional
    SimulationView delete(UUID id) {
        var simulation = found(id);
        if (simulation.stage == Simulation.Stage.RUNNING) watch.cancel(id);
        else simulations.delete(simulation);
        return new SimulationView(simulation, null);
    }

    private Simulation found(UUID id) {
        return simulations.findByIdOptional(id).orElseThrow(() -> Problem.notFound("simulation"));
    }

    void came(@Observes(during = TransactionPhase.AFTER_SUCCESS) Came event) {
        turns.ask();
    }

    @Scheduled(every = "1h", delayed = "2m", identity = "simulations-old")
    @Transactional
    void forget() {
        simulations.deleteFrom(clock.instant().minus(KEPT));
    }

    @Scheduled(every = "10s", delayed = "7s", identity = "simulations", concurrentExecution = ConcurrentExecution.SKIP)
    void advance() {
        while (QuarkusTransaction.requiringNew().call(this::begin)) run();
    }

    /** Marks the next one as running, for others to see; one left behind is so marked already. */
    private boolean begin() {
        var next = simulations.next();
        next.filter(s -> s.stage == Simulation.Stage.QUEUED).ifPresent(s -> s.run(clock.instant()));
        return next.isPresent();
    }

    private void run() {
        var running = new UUID[1];
        try {
            QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST.toSeconds())
                    .run(() -> simulations
                            .next()
                            .filter(s -> s.stage == Simulation.Stage.RUNNING)
                            .ifPresent(simulation -> {
                                running[0] = simulation.id;
                                match(simulation);
                            }));
        } catch (CancellationException e) {
            QuarkusTransaction.requiringNew().run(() -> simulations.deleteById(running[0]));
        } catch (RuntimeException e) {
            if (running[0] == null) throw e;
            LOG.errorf(e, "simulation %s failed", running[0]);
            QuarkusTransaction.requiringNew()
                    .run(() -> simulations.locked(running[0]).ifPresent(s -> s.fail(clock.instant())));
        }
    }

    private void match(Simulation simulation) {
        var mentors = simulations.file(simulation.id, MENTORS).orElseThrow();
        var mentees = simulations.file(simulation.id, MENTEES).orElseThrow();
        var reports = watch.reports(simulation.id);
        Path folder = null;
        try {
            folder = Files.createTempDirectory("simulation");
            var outcome = SheetMatching.run(
                    source(mentors),
                    source(mentees),
                    simulation.terms(),
                    folder.resolve("matches.csv"),
                    (phase, done, all) -> reports.at(phase.name(), done, all));
            switch (outcome) {
                case SheetMatching.Outcome.Refused(var complaints) -> simulation.refuse(complaints, clock.instant());
                case SheetMatching.Outcome.Done(var report, var files, var complaints) -> {
                    for (var file : files) {
                        var name = file.getFileName().toString();
                        simulations.put(new SimulationFile(simulation.id, name, Files.readAllBytes(file)));
                    }
                    simulation.done(report, complaints, clock.instant());
                }
            }
            simulations.remove(mentors);
            simulations.remove(mentees);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (folder != null) clear(folder);
        }
    }

    private static Source source(SimulationFile file) {
        return new Source(file.name, new ByteArrayInputStream(file.content), file.content.length);
    }

    private static void clear(Path folder) {
        try (var left = Files.walk(folder)) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            LOG.warnf(e, "%s could not be removed", folder);
        }
    }
}
