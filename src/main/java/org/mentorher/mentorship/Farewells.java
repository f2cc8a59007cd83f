package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Farewells implements PanacheRepositoryBase<Farewell, UUID> {
    /** How it went, over all who said so. */
    record Mean(long answers, Double rating) {}

    Optional<Farewell> of(UUID mentorship, UUID member) {
        return find("mentorship = ?1 and member = ?2", mentorship, member).firstResultOptional();
    }

    /** Those whose words may be quoted, newest first. */
    List<Farewell> published(Cursor from, int rows) {
        return find(
                        "publish and (saidAt < ?1 or saidAt = ?1 and id < ?2) order by saidAt desc, id desc",
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    Mean mean() {
        return getEntityManager()
                .createQuery(
                        "select count(f.rating), avg(f.rating) from Farewell f where f.rating is not null", Mean.class)
                .getSingleResult();
    }
}
