package org.mentorher.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Simulations implements PanacheRepositoryBase<Simulation, UUID> {
    Optional<Simulation> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest that waits or that a killed process left behind: whoever runs one holds its lock. */
    Optional<Simulation> next() {
        return getEntityManager().createNativeQuery("""
                        select * from simulation where stage in ('QUEUED', 'RUNNING')
                        order by created_at limit 1 for no key update skip locked""", Simulation.class).getResultList().stream()
                .map(Simulation.class::cast)
                .findFirst();
    }

    List<Simulation> page(Cursor from, int rows) {
        return find(
                        "createdAt < ?1 or createdAt = ?1 and id < ?2 order by createdAt desc, id desc",
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    /** Its files go with it. */
    long deleteFrom(Instant before) {
        return delete("createdAt < ?1 and stage <> 'RUNNING'", before);
    }

    void put(SimulationFile file) {
        getEntityManager().persist(file);
    }

    Optional<SimulationFile> file(UUID simulation, String name) {
        return Optional.ofNullable(
                getEntityManager().find(SimulationFile.class, new SimulationFile.Key(simulation, name)));
    }

    void remove(SimulationFile file) {
        getEntityManager().remove(file);
    }
}
