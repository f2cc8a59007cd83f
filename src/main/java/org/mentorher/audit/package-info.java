/**
 * Who did what, when, to which thing. Every {@link org.mentorher.shared.Fact} becomes one row in the transaction that makes
 * it true: no change without its row, no row without its change. Rows hold codes and ids, never free text or personal
 * values, and the database refuses to change or delete them.
 *
 * <p>Decision. Rows keep the actor's id only; the name is asked of {@link Actors} when staff read them, so that an erased
 * member's name is gone from the audit too. Subjects stay ids: their kinds belong to floors that this one does not know.
 */
package org.mentorher.audit;
