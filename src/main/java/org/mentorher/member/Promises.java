package org.mentorher.member;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What members promised in public, and the text that mentors accept; the floor of pledges answers. */
public interface Promises {
    /**
     * A pledge that stands.
     *
     * @param attested whether somebody vouches for the title
     */
    record Promise(
            UUID pledge,
            String title,
            String organisation,
            Seniority seniority,
            int seats,
            boolean attested,
            Instant signedAt) {}

    /** The text, and the code of the language that it is written in. */
    record Conduct(String text, String language) {}

    /** The member's first pledge that stands. */
    Optional<Promise> of(UUID member);

    /** What everybody accepts who mentors in the campaign that the member signed for. */
    Conduct conduct(UUID member);
}
