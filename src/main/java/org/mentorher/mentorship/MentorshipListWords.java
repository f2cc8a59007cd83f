package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff’s list of mentorships says. */
@MessageBundle("mentorshiplist")
interface MentorshipListWords {
    @Message("Mentorships")
    String title();

    @Message("Pairs who both said yes, the newest first.")
    String lead();

    @Message("Mentee")
    String mentee();

    @Message("Mentor")
    String mentor();

    @Message("Stage")
    String stageLabel();

    @Message("Since")
    String since();

    @Message("""
            {#switch name}{#case 'ACTIVE'}Active{#case 'PAUSED'}Paused{#case 'COMPLETED'}Completed{#case \
            'ENDED'}Ended{#else}Suspended{/switch}""")
    String stage(String name);

    @Message("No mentorship has begun yet")
    String none();

    @Message("One begins as soon as both sides of an approved proposal say yes.")
    String noneAdvice();
}
