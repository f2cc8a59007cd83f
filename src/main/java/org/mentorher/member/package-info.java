/**
 * People with an account, and the two sides they can take: a mentor profile and a mentee profile.
 *
 * <p>Decisions. A member is known by {@code iss}+{@code sub} of the token and never by e-mail. Profiles are edited as a
 * whole under {@code If-Match}. What still keeps a mentor from being active is asked of {@link Readiness}, which floors to
 * the right answer. The identity server is spoken to only by {@link Accounts}, from a queue written in the member's
 * transaction, so that it may be down without anybody's work being lost.
 */
package org.mentorher.member;
