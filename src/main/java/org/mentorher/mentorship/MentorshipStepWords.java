package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a member's page says about mentorships. */
@MessageBundle("mentorshipsteps")
interface MentorshipStepWords {
    @Message("You mentor {name}")
    String youMentor(String name);

    @Message("{name} mentors you")
    String mentorsYou(String name);

    @Message("Under way. How to reach each other, and how to close it, stands on its page.")
    String running();

    @Message("Paused. Either of you can resume it.")
    String paused();

    @Message("Open the mentorship")
    String action();

    @Message(
            "{#if count == 1}The mentorship that runs goes on{#else}The {count} mentorships that run go on{/if} until one of you closes it.")
    String goOn(long count);

    @Message(
            "{#if count == 1}The mentorship that runs ends{#else}The {count} mentorships that run end{/if}; the other side is told in neutral words and can be matched again.")
    String end(long count);
}
