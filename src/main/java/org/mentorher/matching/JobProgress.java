package org.mentorher.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How far a running round or simulation has come, and whether it is to stop; its own row stays locked meanwhile. */
@Entity
@Table(name = "job_progress")
class JobProgress {
    @Id
    UUID job;

    /** Null until it runs. */
    String step;

    long done;

    @Column(name = "total")
    long all = 1;

    boolean cancelled;

    protected JobProgress() {}
}
