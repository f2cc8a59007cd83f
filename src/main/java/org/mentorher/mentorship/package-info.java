/**
 * What begins when both said yes, and how it ends. Its end frees the seat and settles the request in the same transaction;
 * either side may end it in one step, without a reason, and the other is told in neutral words. Contact details of the
 * other side appear here and nowhere before.
 */
package org.mentorher.mentorship;
