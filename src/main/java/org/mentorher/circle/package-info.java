/**
 * Circles: peer groups of eight to twelve who meet every month, FORMING → ACTIVE → CLOSED.
 *
 * <p>Words. A member's {@code Place} in a circle is asked for or offered by an invitation, perhaps waits, is taken, and is
 * left. A {@code Gathering} has an agenda of four parts; at its end everybody takes one {@code Action}, which the next one
 * takes up. A {@code Formation} is a suggestion of groups for those whom rounds found no mentor for.
 *
 * <p>Decisions. A circle begins by itself with its eighth member, and from four on when its moderator says so: four can
 * hold the conversation, eight are a circle whatever happens. Places are counted on the circle's row and every step of
 * a place is taken under a lock on it, so that nobody gets a place that is not there; a check on the row says so again. A
 * place that frees itself is offered to whoever waits longest and held for a week. Whoever says yes when no place is left
 * waits in the same line. An invitation holds no place, because most of a circle would stand empty for a month.
 *
 * <p>Moderators say yes or no to who asks; with nobody to moderate, the staff do, and any member can take it over. In a
 * rotating circle the turn passes on with each gathering, in the order in which people joined. Whoever leaves gives no
 * reason; a moderator who leaves may name who follows, in a rotating circle the next in turn does.
 *
 * <p>Inside a circle people see each other's name and headline, and each other's actions; nothing else, and never an
 * address. Staff see who is in it and no actions. Invitations go to an address, and the answer is the same whether somebody
 * has it or not.
 *
 * <p>After a round is published, whoever it found nobody for is invited to a circle with a free place that fits, or told
 * that one is being gathered; a row for each round and request makes that happen once. The grouping of a formation is pure
 * and holds no clock. Staff see the groups before anybody is asked, and publishing makes circles and invitations in the
 * background, one transaction a group, so that a large formation can be interrupted and goes on.
 */
package org.mentorher.circle;
