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
 *   <li>Each side has a score of its own, made of the same six parts. Before it the mentee puts the mentors whom she
 *       named; the mentor gives precedence among equals, or by the policy before all, to those whose proposals have
 *       failed before.
 *   <li>Being oneself, of an organisation she avoids, refused, blocked or scored too low by the other side all read
 *       {@code not-available}, as one sum, so that nobody learns from a report who refused or blocked her.
 *   <li>Stability and the best total quality exclude each other in general, so both are methods, and the report states
 *       what the chosen one costs (blocking pairs, mean rank, mean score).
 *   <li>Candidate lists hold the best few at first. Whoever is left over by the stable matching has hers extended, so
 *       that nobody is left over because of a short list; what the budgets cut is reported.
 *   <li>Whether a change would have matched somebody is asked against the mentor-optimal stable matching
 *       ({@code MentorsBest}): under STABLE that is exact, whereas a place in the round's own matching may come back to
 *       the one who took it. See {@code Admission}, also for what it means under the other methods.
 *   <li>Results are explained row by row when they are read, so that a million rows need no more memory than one.
 *   <li>People are numbered by field, clock, seniority and lot: no result depends on the order of the input, and those
 *       who compete for the same mentors are neighbours in memory.
 * </ul>
 */
package org.mentorher.matching.engine;
