package org.mentorher.notification.webhook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** Which organisations a fact touches, and what they may be told of it. Each floor answers for facts of its own. */
public interface Affected {
    /**
     * What leaves the house beside the kind of the fact, its subject's id and its time.
     *
     * @param data codes, counts and ids; never a name, an address or a text that a person wrote
     */
    record Told(Set<UUID> organisations, Map<String, Object> data) {}

    /** The kinds of facts that it answers for; no other leaves the house. */
    Set<String> kinds();

    /** @return empty for a fact that touches no organisation */
    Optional<Told> by(Fact fact);
}
