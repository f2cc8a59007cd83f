package org.mentorher.member;

/** The ladder of the field's yearly study, from the lowest step to the highest. */
public enum Seniority {
    ENTRY,
    MANAGER,
    SENIOR_MANAGER,
    VP,
    SVP,
    C_SUITE
}
