package org.mentorher.member;

/** The ladder of the field's yearly study, from the lowest step to the highest. */
public enum Seniority {
    ENTRY("Entry level"),
    MANAGER("Manager"),
    SENIOR_MANAGER("Senior manager or director"),
    VP("Vice president"),
    SVP("Senior vice president"),
    C_SUITE("C-suite");

    private final String label;

    Seniority(String label) {
        this.label = label;
    }

    /** The name of the step as people say it. */
    public String label() {
        return label;
    }
}
