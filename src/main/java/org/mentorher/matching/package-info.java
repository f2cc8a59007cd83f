/**
 * Requests, rounds and proposals: from a mentee's wish to two people who both said yes.
 *
 * <p>Decisions. The engine below is pure; this package gives it a market and keeps what it answers. A round stores its
 * market before it is solved and is solved under a lock on its row, so that a killed round is found by the lock it lost and
 * run again from the same inputs. A request has at most one live proposal, which makes "two mentors accept one mentee"
 * impossible instead of unlikely. A seat is taken only when both have agreed; until then a live proposal counts against the
 * mentor's capacity in rounds. Locks are always taken in one order: request, proposal, seats.
 *
 * <p>What a mentee gathers before she asks is kept as typed in a draft of her own, one a member, so that a list can grow over
 * days and outlives a sign-out; it is checked when it becomes a request, which takes its place. Proposals are read by each
 * side through {@code MyProposal}, which tells nobody what the other one did.
 *
 * <p>A market is read and stored in parts, and results are written row by row as the engine works them out, so that a large
 * round needs little more memory than the engine. How far a round or a simulation is stands in a row of its own
 * ({@code JobProgress}), because whoever runs it keeps its row locked; the same row tells it to stop. Simulations match
 * spreadsheets that staff send; their files are in the database, so that any replica can run one, and gone after a day.
 *
 * <p>Staff who review by keyboard can take a decision back for ten seconds. The browser holds it back that long and then
 * sends it once, because an approval tells two people by mail, and whoever was told cannot be untold. Leaving the page sends
 * what waits; a browser that dies loses a decision at most, and the proposal then still waits for review. Sending one twice
 * does no harm: the same decision again changes nothing.
 */
package org.mentorher.matching;
