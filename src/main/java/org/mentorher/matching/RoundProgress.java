package org.mentorher.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How far a running round has come, and whether it is to stop; apart from its row, which stays locked meanwhile. */
@Entity
@Table(name = "round_progress")
class RoundProgress {
    @Id
    UUID round;

    /** Null until it runs: READING, CANDIDATES, MATCHING, EXPLAINING or WRITING. */
    String step;

    long done;

    @Column(name = "total")
    long all = 1;

    boolean cancelled;

    protected RoundProgress() {}

    RoundProgress(UUID round) {
        this.round = round;
    }
}
