/**
 * What begins when both said yes, and how it ends. Its end frees the seat and settles the request in the same transaction;
 * either side may end it in one step, without a reason, and the other is told in neutral words. Contact details of the
 * other side appear here and nowhere before. A seat counts as kept when the mentee, or staff, says that the
 * mentorship is completed: a mentor alone does not write the record that judges the mentor. So it does when a mentorship has
 * run for 90 days with three sessions that the mentee confirmed. Sessions are planned by proposing times and picking one, and
 * are seen by the two alone, staff excluded; all that changes them is done under the lock of their mentorship.
 */
package org.mentorher.mentorship;
