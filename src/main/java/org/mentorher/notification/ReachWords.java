package org.mentorher.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages on which people choose what reaches them by mail. */
@MessageBundle("reach")
interface ReachWords {
    @Message("What reaches you")
    String title();

    @Message(
            "Everything we tell you stands in your inbox here. Choose what also comes by mail, when, and in which language.")
    String lead();

    @Message("Saved")
    String saved();

    @Message("From now on it is as it stands below.")
    String savedDetail();

    @Message("Mails about")
    String mails();

    @Message(
            "What is about your account, your own word, or the beginning or end of something you are part of always comes, and at once.")
    String mailsHint();

    @Message("""
            {#switch name}{#case 'PROPOSALS'}Proposals{#case 'MENTORSHIP'}Mentorships{#case 'SESSIONS'}Sessions\
            {#case 'CHECK_INS'}Check-ins{#case 'CIRCLES'}Circles{#case 'MATERIALS'}Materials{#else}Programme work{/switch}""")
    String kind(String name);

    @Message("""
            {#switch name}{#case 'PROPOSALS'}Somebody is proposed to you, a reminder, a proposal that ended\
            {#case 'MENTORSHIP'}Agreement, goals and sponsorship acts\
            {#case 'SESSIONS'}Times proposed, agreed, moved or called off, with the entry for your calendar\
            {#case 'CHECK_INS'}How your mentorship goes\
            {#case 'CIRCLES'}Invitations, gatherings and actions\
            {#case 'MATERIALS'}What to read\
            {#else}What staff should look at{/switch}""")
    String kindHint(String name);

    @Message("When")
    String when();

    @Message("How they come")
    String delivery();

    @Message("Each at once")
    String atOnce();

    @Message("As soon as it happens, but for your quiet hours")
    String atOnceHint();

    @Message("One mail a day")
    String daily();

    @Message("With what you have not read here by then. An entry for your calendar still comes by itself.")
    String dailyHint();

    @Message("The hour of the daily mail")
    String digestHour();

    @Message("By your clock: {zone}. It is that of your profile, or of the browser you last came with.")
    String clock(String zone);

    @Message("Quiet hours")
    String quiet();

    @Message("What is due in them waits for their end. They may go over midnight.")
    String quietHint();

    @Message("From")
    String quietFrom();

    @Message("Until")
    String quietUntil();

    @Message("None")
    String none();

    @Message("Language of mails")
    String language();

    @Message("As I read the pages")
    String asRead();

    @Message("Save")
    String save();

    @Message("Save mine instead")
    String saveOver();

    @Message("This was changed meanwhile")
    String stale();

    @Message("In another tab, or by the link in a mail. What you chose is still below.")
    String staleAdvice();

    @Message("To my inbox")
    String inbox();

    @Message("No more mails about {about}?")
    String stopTitle(String about);

    @Message("No more daily mails?")
    String stopDailyTitle();

    @Message("Nothing is lost: it still stands in your inbox when you sign in. All other mails come as before.")
    String stopText();

    @Message(
            "Then no mail of any kind comes, but for what is about your account, your own word, or a beginning or an end. Everything still stands in your inbox when you sign in.")
    String stopDailyText();

    @Message("Stop these mails")
    String stop();

    @Message("No more mails about {about}")
    String stoppedTitle(String about);

    @Message("No more daily mails")
    String stoppedDailyTitle();

    @Message("It is done, and you need not sign in for it. If it was a mistake, undo it here.")
    String stoppedText();

    @Message("Undo: send them again")
    String undo();

    @Message("Choose more exactly what reaches you")
    String choose();
}
