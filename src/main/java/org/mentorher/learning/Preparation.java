package org.mentorher.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is prepared for a new proposal: whoever has completed all required materials in their current major version. */
@ApplicationScoped
public class Preparation {
    @Inject
    Completions completions;

    @Inject
    MaterialsConfig config;

    @Inject
    Clock clock;

    /**
     * In one query; inside the caller's transaction.
     *
     * @param members their ids
     * @return those who get no new proposal before they have read on
     */
    public Set<UUID> lacking(Collection<UUID> members) {
        return completions.lacking(members, clock.instant().minus(config.grace()));
    }

    /** Whether this member gets no new proposal before reading on. */
    public boolean lacking(UUID member) {
        return lacking(List.of(member)).contains(member);
    }

    /** Until when this member gets proposals without having read what is required; empty for whoever must read first. */
    Optional<Instant> graceOf(UUID member) {
        return completions
                .graceSince(member)
                .map(since -> since.plus(config.grace()))
                .filter(clock.instant()::isBefore);
    }
}
