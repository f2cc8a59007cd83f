package org.mentorher.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mentorher.matching.engine.Market;
import org.mentorher.matching.engine.Mentee;
import org.mentorher.matching.engine.Mentor;

/** The markets of rounds as they were when each began, in parts that fit into memory beside each other. */
@ApplicationScoped
class RoundInputs {
    private static final Duration LONGEST_READING = Duration.ofMinutes(15);

    @Inject
    EntityManager em;

    @Inject
    Marketplace marketplace;

    /** The round's market; read and stored for good by the first who asks. */
    Market market(UUID round, Instant now) {
        if (em.find(RoundMarket.class, new RoundMarket.Key(round, 0)) == null) {
            QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST_READING.toSeconds())
                    .run(() -> store(round, now));
        }
        var mentors = new ArrayList<Mentor>();
        var mentees = new ArrayList<Mentee>();
        for (int part = 0; ; part++) {
            var stored = em.find(RoundMarket.class, new RoundMarket.Key(round, part));
            if (stored == null) return new Market(mentors, mentees);
            mentors.addAll(stored.market.mentors());
            mentees.addAll(stored.market.mentees());
            em.detach(stored);
        }
    }

    private void store(UUID round, Instant now) {
        var part = new AtomicInteger();
        marketplace.open(now, market -> em.persist(new RoundMarket(round, part.getAndIncrement(), market)));
        // so that an empty market is not read twice
        if (part.get() == 0) em.persist(new RoundMarket(round, 0, new Market(List.of(), List.of())));
    }
}
