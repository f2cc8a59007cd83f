/**
 * Who did what, when, to which thing. Every {@link org.mentorher.shared.Fact} becomes one row in the transaction that makes
 * it true: no change without its row, no row without its change. Rows hold codes and ids, never free text or personal
 * values, and the database refuses to change or delete them.
 */
package org.mentorher.audit;
