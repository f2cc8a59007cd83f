package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the parts of a mentorship are called. */
@MessageBundle("mentorshipparts")
interface MentorshipPartWords {
    @Message("Parts of this mentorship")
    String parts();

    @Message("""
            {#switch key}{#case 'overview'}Overview{#case 'agreement'}Agreement{#case 'goals'}Goals{#case 'sessions'}Sessions\
            {#case 'sponsorship'}Sponsorship{#else}Check-ins{/switch}""")
    String part(String key);
}
