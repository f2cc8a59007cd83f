package org.mentorher.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.EmailAddress;

@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    boolean vouchFor(String organisation, String email) {
        return count("nameKey = ?1 and domain = ?2", Organisation.key(organisation), EmailAddress.Parts.domain(email))
                > 0;
    }

    boolean recorded(Organisation organisation) {
        return count("nameKey = ?1 and domain = ?2", organisation.nameKey, organisation.domain) > 0;
    }

    /** One for each domain of the name. */
    List<Organisation> named(String nameKey) {
        return list("nameKey", nameKey);
    }

    List<Organisation> page(Cursor from, int rows) {
        return find(
                        "createdAt < ?1 or createdAt = ?1 and id < ?2 order by createdAt desc, id desc",
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }
}
