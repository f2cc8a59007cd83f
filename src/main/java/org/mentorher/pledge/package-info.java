/**
 * Campaigns, pledges and seats: who promised what in public, and what became of it.
 *
 * <p>Decisions. A visitor's signing always answers the same, so that nobody learns who has signed; the mailbox decides by
 * a link whose GET changes nothing. A <em>seat</em> is a row: promised → opened → filled → kept is its public record,
 * {@code open} says whether it is offered now and {@code occupant} who sits on it. Capacity is taken by locking a mentor's
 * seats, and because each seat holds one occupant, it cannot be exceeded by any path. The floors to the right tell seats
 * what happens; nothing here looks at them.
 *
 * <p>On pages a leader signs in short steps whose answers travel in the form itself: nothing is kept before it is signed. A
 * share card is laid out once and written twice, as PNG and as SVG; its letters are outlines of fonts that come with the
 * product, so it looks the same on every machine. A name in a script that neither they nor the machine's fonts have is
 * left to the reader's fonts in the SVG and left out of the PNG: it is never shown in part or as empty boxes.
 */
package org.mentorher.pledge;
