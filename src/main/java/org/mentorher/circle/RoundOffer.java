package org.mentorher.circle;

/** What somebody is offered whom a round found nobody for. */
enum RoundOffer {
    /** A place in a circle that fits. */
    INVITED,
    /** Word that a circle is being gathered. */
    GATHERING,
    /** Nothing: there is a circle, or an open invitation to one, already. */
    MEMBER
}
