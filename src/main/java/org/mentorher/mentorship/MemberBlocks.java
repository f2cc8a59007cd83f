package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mentorher.matching.Exclusions;

/** Who asked never to be brought together with whom again. It works in both directions, and nobody is told. */
@ApplicationScoped
class MemberBlocks implements Exclusions {
    @Inject
    EntityManager em;

    /** Again changes nothing. */
    void add(UUID blocker, UUID blocked, Instant now) {
        em.createNativeQuery("""
                        insert into member_block (blocker, blocked, created_at) values (?1, ?2, ?3)
                        on conflict do nothing""")
                .setParameter(1, blocker)
                .setParameter(2, blocked)
                .setParameter(3, now)
                .executeUpdate();
    }

    boolean holds(UUID blocker, UUID blocked) {
        return !em.createNativeQuery("select 1 from member_block where blocker = ?1 and blocked = ?2", Integer.class)
                .setParameter(1, blocker)
                .setParameter(2, blocked)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Map<UUID, Set<UUID>> of(Collection<UUID> members) {
        var apart = new HashMap<UUID, Set<UUID>>();
        var rows = em.createNativeQuery("""
                        select blocker, blocked from member_block where blocker in ?1
                        union all select blocked, blocker from member_block where blocked in ?1""", Object[].class)
                .setParameter(1, members)
                .getResultList();
        for (var row : rows) {
            var pair = (Object[]) row;
            apart.computeIfAbsent((UUID) pair[0], k -> new HashSet<>()).add((UUID) pair[1]);
        }
        return apart;
    }
}
