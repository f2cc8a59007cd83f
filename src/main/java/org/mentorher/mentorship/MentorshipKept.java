package org.mentorher.mentorship;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A mentorship that runs has kept its mentor's promise of a seat. */
record MentorshipKept(UUID subject, Instant at) implements Fact {}
