package org.mentorher.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The mentee profiles; closed ones are kept for the record and never found by member. */
@ApplicationScoped
public class MenteeProfiles implements PanacheRepositoryBase<MenteeProfile, UUID> {
    public Optional<MenteeProfile> of(UUID member) {
        return find("from MenteeProfile p join fetch p.member where p.member.id = ?1 and p.stage <> 'CLOSED'", member)
                .firstResultOptional();
    }

    /** The standing profiles of the given members, by member, in one query. */
    public Map<UUID, MenteeProfile> of(Collection<UUID> members) {
        if (members.isEmpty()) return Map.of();
        return find("from MenteeProfile p join fetch p.member m where m.id in ?1 and p.stage <> 'CLOSED'", members)
                .stream()
                .collect(Collectors.toMap(p -> p.member.id, Function.identity()));
    }

    /** The newest profile of each of the given members, closed ones included, for the record. */
    public Map<UUID, MenteeProfile> latest(Collection<UUID> members) {
        if (members.isEmpty()) return Map.of();
        return find("from MenteeProfile p join fetch p.member m where m.id in ?1 order by p.createdAt", members)
                .stream()
                .collect(Collectors.toMap(p -> p.member.id, Function.identity(), (earlier, later) -> later));
    }
}
