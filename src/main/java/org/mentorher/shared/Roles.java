package org.mentorher.shared;

/** The two realm roles; everything else that a member may do follows from the member's own records. */
public final class Roles {
    /** Programme staff. */
    public static final String ADMIN = "admin";

    public static final String SAFETY_OFFICER = "safety-officer";

    private Roles() {}
}
