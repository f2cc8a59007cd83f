package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Problem;

/** What one of the two said at parting. */
@Entity
@Table(name = "farewell")
class Farewell {
    @Id
    UUID id;

    UUID mentorship;
    UUID member;

    /** 1 to 5; null where nothing was said. The other one never sees it. */
    Integer rating;

    /** Whether a mentee wanted another mentor. */
    boolean again;

    /** Words to the other one; null for none. */
    String thanks;

    /** Whether the words may be quoted in public. */
    boolean publish;

    Instant saidAt;

    @Version
    long version;

    protected Farewell() {}

    Farewell(UUID mentorship, UUID member) {
        this.id = UUID.randomUUID();
        this.mentorship = mentorship;
        this.member = member;
    }

    /** Takes the place of what was said before; who wanted another mentor once has wanted one. */
    void say(NewFarewell input, Instant now) {
        if (input.publishes() && input.thanks() == null) {
            throw Problem.invalid("publish", "{mentorher.farewell.publish}");
        }
        rating = input.rating();
        again |= input.wantsAnother();
        thanks = input.thanks();
        publish = input.publishes();
        saidAt = now;
    }
}
