package org.mentorher.mentorship;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** Both sides of a mentorship were warned that nothing has been heard of it for long. */
record SilenceWarned(UUID subject, Instant at) implements Fact {}
