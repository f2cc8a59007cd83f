package org.mentorher.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages between a profile and its place in the rounds say: conduct, sending, pausing, closing. */
@MessageBundle("steps")
interface StepWords {
    @Message("How we treat each other")
    String conduct();

    @Message("Everybody who mentors here has accepted this text.")
    String conductLead();

    @Message("Equal access means: the meeting formats in your profile hold for every mentee alike.")
    String conductEqual();

    @Message("I accept this")
    String accept();

    @Message("You have accepted this text.")
    String accepted();

    @Message("Go on")
    String onwards();

    @Message("Check your mentor profile and send it")
    String submission();

    @Message("The programme staff look at every mentor profile before its seats open.")
    String submissionLead();

    @Message("What is needed")
    String tasks();

    @Message("Your mentor profile")
    String profileWritten();

    @Message(
            "{#switch code}{#case 'conduct-not-accepted'}Accept the conduct text{#case 'pledge-not-signed'}Sign the pledge with this account's e-mail address{#case 'materials-not-completed'}Read the required materials and answer their questions{#else}{text}{/switch}")
    String missing(String code, String text);

    @Message("The conduct text is accepted")
    String conductDone();

    @Message("Everything else is there")
    String restDone();

    @Message("Done")
    String done();

    @Message("To do")
    String toDo();

    @Message("Send it to be looked at")
    String send();

    @Message("You can send it as soon as everything is done.")
    String notYet();

    @Message(
            "{#switch stage}{#case 'IN_REVIEW'}It is with the staff already. You can still change it.{#case 'ACTIVE'}It is accepted and active.{#else}It is paused.{/switch}")
    String sentBefore(String stage);

    @Message("What you wrote")
    String answers();

    @Message("Change")
    String change();

    @Message("To my page")
    String toMe();

    @Message(
            "{#if way == 'PAUSE'}Pause as a {#if side == 'MENTOR'}mentor{#else}mentee{/if}?{#else}Close your {#if side == 'MENTOR'}mentor{#else}mentee{/if} profile for good?{/if}")
    String leave(String side, String way);

    @Message("What will happen")
    String willHappen();

    @Message(
            "{#if way == 'PAUSE'}Nobody new is proposed to you until you resume. You can resume at any time.{#else if side == 'MENTOR'}Nobody finds you any more. You can write a new profile later; the staff will look at it again.{#else}Nobody is looked for any more. You can write a new profile later.{/if}")
    String leaveMeans(String side, String way);

    @Message("{#if way == 'PAUSE'}Yes, pause{#else}Yes, close it{/if}")
    String leaveAction(String way);

    @Message("No, leave it as it is")
    String stay();
}
