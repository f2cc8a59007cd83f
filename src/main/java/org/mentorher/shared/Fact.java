package org.mentorher.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to one thing. Every domain event implements it; facts are fired inside the transaction that
 * makes them true, so that whoever observes them (the audit above all) succeeds or fails with it.
 */
public interface Fact {
    /** The id of the thing that it happened to. */
    UUID subject();

    /** When it happened. */
    Instant at();

    /** The stable name of this kind of fact, for example {@code pledge-signed}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
    }

    /** What else is worth keeping: codes, counts and ids; never free text and never a person's name or address. */
    default Map<String, Object> details() {
        return Map.of();
    }
}
