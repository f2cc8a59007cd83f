/**
 * Campaigns, pledges and seats: who promised what in public, and what became of it.
 *
 * <p>Decisions. A visitor's signing always answers the same, so that nobody learns who has signed; the mailbox decides by
 * a link whose GET changes nothing. A <em>seat</em> is a row: promised → opened → filled → kept is its public record,
 * {@code open} says whether it is offered now and {@code occupant} who sits on it. Capacity is taken by locking a mentor's
 * seats, and because each seat holds one occupant, it cannot be exceeded by any path. The floors to the right tell seats
 * what happens; nothing here looks at them.
 */
package org.mentorher.pledge;
