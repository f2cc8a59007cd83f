/**
 * Pairs mentees with mentors. Pure: {@code java.*} only, no clock, no files, no network, and no randomness but a given
 * seed, so that a round can be run again from its stored inputs and gives the same answer.
 *
 * <p>Words: a <em>market</em> is the open requests and the free seats of one round; a <em>candidate</em> is a mentor
 * who passes every hard rule for a mentee; a <em>score</em> (0-100) says how well a candidate fits; a <em>place</em> is
 * a position in a mentee's own order of her candidates; <em>lots</em>, drawn from the seed, settle ties.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Hard rules and score parts are two lists of named values ({@code HardRule}, {@code ScorePart}): a rule is
 *       added, read and tested in one spot.
 *   <li>Both sides share one score. They differ in what they put before and after it: the mentee puts the mentors whom
 *       she ranked first, the mentor gives precedence among equals to those whose proposals have failed before.
 *   <li>Being oneself, of an organisation she avoids, refused or blocked all read {@code not-available}, as one sum, so
 *       that nobody learns from a report who refused or blocked her.
 *   <li>Stability and the best total quality exclude each other in general, so both are methods, and the report states
 *       what the chosen one costs (blocking pairs, mean rank, mean score).
 *   <li>Candidate lists are complete, not cut off at the best few: no mentee is left over because of a short list.
 * </ul>
 */
package org.mentorher.matching.engine;
