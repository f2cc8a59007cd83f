package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {
    Optional<CalendarFeed> opened(String secret) {
        return find("secretHash", CalendarFeed.hash(secret)).firstResultOptional();
    }
}
