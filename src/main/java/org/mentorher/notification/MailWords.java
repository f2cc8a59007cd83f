package org.mentorher.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on every mail around what it says, and on the daily one. */
@MessageBundle("mail")
public interface MailWords {
    @Message("Hello {name},")
    String hello(String name);

    /** Within a sentence: mails about … */
    @Message("""
            {#switch name}{#case 'PROPOSALS'}proposals{#case 'MENTORSHIP'}your mentorships{#case 'SESSIONS'}sessions\
            {#case 'CHECK_INS'}check-ins{#case 'CIRCLES'}circles{#case 'MATERIALS'}materials{#case 'STAFF'}programme work\
            {#else}your account{/switch}""")
    String about(String name);

    @Message(
            "This mail comes whatever you have chosen: it is about your account, your own word, or the beginning or the end of something you are part of.")
    String essential();

    @Message("You get this mail because you are a member and want to hear about {about} by mail.")
    String because(String about);

    @Message("Choose what reaches you, and how")
    String choose();

    @Message("No more mails about {about}")
    String stop(String about);

    @Message("Your day at MentorHer: {#if count == 1}one thing{#else}{count} things{/if}")
    String digest(int count);

    @Message("This is what has waited for you since your last daily mail.")
    String digestLead();

    @Message("{#if count == 1}One more thing waits{#else}{count} more things wait{/if} in your inbox")
    String digestMore(int count);

    @Message("Open your inbox to see the rest.")
    String digestMoreText();

    @Message("Open my inbox")
    String inbox();

    @Message("You get one mail a day because you chose so. What you have read in your inbox by then is left out.")
    String digestBecause();

    @Message("No more daily mails")
    String digestStop();
}
