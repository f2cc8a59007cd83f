package org.mentorher.member;

/** How two people meet. A mentor's formats hold for every mentee alike. */
public enum Format {
    VIDEO,
    PHONE,
    OFFICE,
    PUBLIC_PLACE,
    GROUP
}
