package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is not to be brought together, whatever the reason: all answers to {@link Exclusions} in one. */
@ApplicationScoped
public class KeptApart {
    @Inject
    @Any
    Instance<Exclusions> floors;

    /** For each of these members those from whom they are kept apart; absent means nobody. */
    public Map<UUID, Set<UUID>> of(Collection<UUID> members) {
        var apart = new HashMap<UUID, Set<UUID>>();
        if (members.isEmpty()) return apart;
        for (var floor : floors)
            floor.of(members)
                    .forEach((member, others) ->
                            apart.computeIfAbsent(member, k -> new HashSet<>()).addAll(others));
        return apart;
    }

    /** Those from whom this member is kept apart. */
    public Set<UUID> from(UUID member) {
        return of(Set.of(member)).getOrDefault(member, Set.of());
    }
}
