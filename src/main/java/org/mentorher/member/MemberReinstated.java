package org.mentorher.member;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** Staff let a suspended member in again. */
public record MemberReinstated(UUID subject, Instant at) implements Fact {}
