/**
 * People with an account, and the two sides they can take: a mentor profile and a mentee profile.
 *
 * <p>Decisions. A member is known by {@code iss}+{@code sub} of the token and never by e-mail. Profiles are edited as a
 * whole under {@code If-Match}. What still keeps a mentor from being active is asked of {@link Readiness}, which floors to
 * the right answer. The identity server is spoken to only by {@link Accounts}, from a queue written in the member's
 * transaction, so that it may be down without anybody's work being lost. The member's own page asks the floors to the right
 * what waits ({@link Pending}), what a step back gives up ({@link Parting}) and what was promised ({@link Promises}), so that
 * it shows them all and knows none.
 */
package org.mentorher.member;
