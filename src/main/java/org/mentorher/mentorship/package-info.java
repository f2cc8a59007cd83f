/**
 * What begins when both said yes, how the two work together, and how it ends. Its end frees the seat and settles the request in
 * the same transaction; either side may end it in one step, without a reason, and the other is told in neutral words. Contact
 * details of the other side appear here and nowhere before. A seat counts as kept when the mentee, or staff, says that the
 * mentorship is completed: a mentor alone does not write the record that judges the mentor. So it does when a mentorship has run
 * for 90 days with three sessions that the mentee confirmed.
 *
 * <p>Decisions. Every change of a part takes the lock of its mentorship first, so that nothing is agreed, set or logged in one
 * that ends at the same moment.
 *
 * <p><b>Agreement.</b> Each version is a row whose terms never change; a new one clears both sides' yes. Who edits names the
 * version that was read, who confirms names the version that is meant: of two edits at once one gets 412, and so does a
 * confirmation of what was replaced meanwhile. What was agreed holds until both have said yes to another version.
 *
 * <p><b>Equal access.</b> What a mentor agrees on with one mentee is open to all: a version may only hold formats that both
 * profiles allow, and may not leave out one that the mentor has agreed on with another mentee and that is possible here. Only a
 * mentee's own profile narrows what she gets. A format that becomes agreed with one mentee is offered to the others, whose
 * agreements stay as they are: they may add it, and the mentor's yes to that is given already. Confirmations lock all of a
 * mentor's mentorships, so that two at once cannot miss each other.
 *
 * <p><b>Sessions</b> are planned by proposing times and picking one, and are seen by the two alone, staff excluded.
 *
 * <p><b>Goals</b> are the mentee's. A shared one stays visible to the mentor, with all that becomes of it, after the end too, until
 * she keeps it to herself again; that hides it from that moment on, and nobody is told. <b>Sponsorship acts</b> count on the
 * mentee's word alone, which she may change. <b>Farewells</b> are said with the closure or after it. A rating is for the
 * programme, never for the other side; words are for the other side, and for the public only where their author says so. A block
 * is nobody's business: matching sees one more pair that is not available.
 *
 * <p>A request whose mentorship ended goes back to its queue, with priority, when the mentee says so, and by itself when her mentor
 * closes the profile or is shut out. Where she has sent a new request meanwhile, that one stands.
 */
package org.mentorher.mentorship;
