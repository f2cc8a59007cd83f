package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Flags implements PanacheRepositoryBase<Flag, UUID> {
    Optional<Flag> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean open(UUID mentorship, Flag.Cause cause) {
        return count("mentorship = ?1 and cause = ?2 and stage = 'OPEN'", mentorship, cause) > 0;
    }

    /** Those of one cause that nobody has settled. */
    List<Flag> unsettled(UUID mentorship, Flag.Cause cause) {
        return find("mentorship = ?1 and cause = ?2 and stage <> 'SETTLED' order by raisedAt", mentorship, cause)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Newest first. @param stage null for any */
    List<Flag> page(Flag.Stage stage, Cursor from, int rows) {
        var values = new HashMap<String, Object>(Map.of("at", from.at(), "id", from.id()));
        if (stage != null) values.put("stage", stage);
        return find(
                        (stage == null ? "" : "stage = :stage and ")
                                + "(raisedAt < :at or raisedAt = :at and id < :id) order by raisedAt desc, id desc",
                        values)
                .page(0, rows)
                .list();
    }
}
