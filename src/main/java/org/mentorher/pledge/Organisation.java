package org.mentorher.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An organisation whose mail domain staff have recorded: an address below it vouches for a title there. */
@Entity
@Table(name = "organisation")
class Organisation {
    @Id
    UUID id;

    String name;
    String nameKey;
    String domain;
    Instant createdAt;

    protected Organisation() {}

    Organisation(String name, String domain, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.nameKey = key(name);
        this.domain = domain;
        this.createdAt = now;
    }

    /** Names are compared without regard to case and spacing. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
