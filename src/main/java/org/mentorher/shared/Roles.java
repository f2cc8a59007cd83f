package org.mentorher.shared;

/** The realm role that the API asks for; everything else that a member may do follows from the member's own records. */
public final class Roles {
    /** Programme staff. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
