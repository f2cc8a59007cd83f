package org.mentorher.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Materials implements PanacheRepositoryBase<Material, String> {
    /** In the order in which they are read. */
    List<Material> all() {
        return list("order by place");
    }

    Optional<Material> locked(String slug) {
        return findByIdOptional(slug, LockModeType.PESSIMISTIC_WRITE);
    }
}
