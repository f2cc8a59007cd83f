package org.mentorher.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A pledge drive. Its text is versioned: a pledge keeps the version that was signed. */
@Entity
@Immutable
@Table(name = "campaign")
class Campaign {
    @Id
    String slug;

    String hashtag;
    String title;
    String summary;
    int textVersion;
    String pledgeText;
    String conductText;
    int goalSeats;
}
