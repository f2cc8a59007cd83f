package org.mentorher.member;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** Staff shut a member out. */
public record MemberSuspended(UUID subject, Instant at) implements Fact {}
