package org.mentorher.member;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/**
 * The person behind a proven mailbox has an account now.
 *
 * @param subject the member
 * @param reference the thing for which the account was ordered
 */
public record AccountLinked(UUID subject, UUID reference, Instant at) implements Fact {}
