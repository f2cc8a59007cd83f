package org.mentorher.notification.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of one webhook. */
@MessageBundle("webhookpage")
interface WebhookPageWords {
    @Message("Webhook")
    String title();

    @Message("""
            {#switch done}{#case 'saved'}Saved.{#case 'tested'}A test is on its way. Load the page again to see what came of it.\
            {#case 'on'}It is on again.{#else}It is off. What happens meanwhile is not told later.{/switch}""")
    String done(String done);

    @Message("It is switched off")
    String offTitle();

    @Message(
            "Since {moment} nothing is told. If it was us: for a whole day it had taken nothing. Ask the organisation to look at its address, then switch it on and send a test.")
    String offText(String moment);

    @Message("Send a test")
    String test();

    @Message("Switch it on")
    String enable();

    @Message("Switch it off")
    String disable();

    @Message("What it was told")
    String log();

    @Message("Kept for 30 days, the newest first. What is not taken is tried again for a day, with growing pauses.")
    String logHint();

    @Message("Nothing yet")
    String nothing();

    @Message("Send a test to see whether it arrives.")
    String nothingAdvice();

    @Message("What")
    String what();

    @Message("When")
    String when();

    @Message("Result")
    String result();

    @Message("Attempts")
    String attempts();

    @Message("""
            {#switch name}{#case 'DELIVERED'}Taken{#case 'GIVEN_UP'}Given up{#else}{#if attempts == 0}On its way{#else}To be tried again{/if}{/switch}""")
    String delivery(String name, int attempts);

    @Message("""
            {#switch name}{#case 'STATUS'}it answered {status}{#case 'TIMEOUT'}it took too long{#case 'CONNECTION'}nobody answered there\
            {#case 'UNKNOWN_HOST'}there is no such name{#else}it leads into a private network{/switch}""")
    String failure(String name, int status);

    @Message("Change it")
    String edit();

    @Message("Save")
    String save();

    @Message("A new secret")
    String renewTitle();

    @Message("If the secret was lost or seen by others. For one day messages are signed with the old one as well.")
    String renewHint();

    @Message("Make a new secret")
    String renew();

    @Message("Remove it")
    String remove();

    @Message("With the log of what it was told. This cannot be undone.")
    String removeHint();
}
