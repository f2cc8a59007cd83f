package org.mentorher.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says: navigation, forms, problems. Other languages stand in {@code messages/}. */
@MessageBundle("msg")
public interface Words {
    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("The wall")
    String wall();

    @Message("Sign the pledge")
    String signPledge();

    @Message("Find a mentor")
    String findMentor();

    @Message("My page")
    String me();

    @Message("Staff")
    String staff();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("MentorHer is open source. Nothing starts before both sides say yes.")
    String footer();

    @Message("Language")
    String language();

    @Message("Something is missing or not quite right")
    String summary();

    @Message("optional")
    String optional();

    @Message("Choose")
    String choose();

    @Message("Show more")
    String more();

    @Message("To the front page")
    String home();

    @Message("Back")
    String back();

    @Message("""
            {#switch status}{#case 403}This is not for you{#case 404}There is nothing here\
            {#case 405}This page cannot do that{#case 409}Something changed meanwhile{#case 410}This is over\
            {#case 412}Something changed meanwhile{#case 413}This is too much at once{#case 422}Some of it cannot be right\
            {#case 429}Too fast{#case 503}We cannot answer just now{#else}This did not work{/switch}""")
    String problem(int status);

    @Message("""
            {#switch status}{#case 403}Perhaps you are signed in with another account than you thought.\
            {#case 404}Perhaps the address was cut in two on its way, or the thing is gone.\
            {#case 409}Go back, load the page again, and see what is possible now.\
            {#case 412}Go back, load the page again, and repeat your change.\
            {#case 429}Wait a minute, then go back and send it again; what you typed is still there.\
            {#case 503}Wait a few seconds and load the page again. Nothing that was saved is lost.\
            {#case 500}It is not your fault. Try again later; if it stays, tell the programme staff the number below.\
            {#else}Go back, check what you sent, and try again.{/switch}""")
    String problemAdvice(int status);

    @Message("Number of this answer, if you write to us: {correlation}")
    String problemNumber(String correlation);

    @Message("You were signed out meanwhile")
    String lapsed();

    @Message("Nothing of what you typed is lost. Sign in in a new tab, come back to this one, and send it again.")
    String lapsedAdvice();

    @Message("Sign in in a new tab")
    String lapsedSignIn();

    @Message("Send it again")
    String lapsedAgain();

    @Message("Your session had ended before this could be done. Sign in and do it again.")
    String lapsedNothing();

    @Message("Signing in did not work")
    String unsigned();

    @Message("The sign-in does not answer, or it took too long. Nothing is lost; pages for everybody work as always.")
    String unsignedAdvice();

    @Message("Try again")
    String again();

    @Message("You are signed in")
    String welcomeBack();

    @Message("Close this tab and go on in the other one.")
    String welcomeBackAdvice();

    @Message("""
            {#switch key}{#case 'overview'}Overview{#case 'mentors'}Mentors{#case 'pledges'}Pledges{#case 'rounds'}Rounds\
            {#case 'proposals'}Proposals{#case 'flags'}Flags\
            {#case 'circles'}Circles\
            {#case 'materials'}Materials{#else}Audit{/switch}""")
    String tab(String key);

    @Message("The same as a table")
    String asTable();

    @Message("Nothing to show yet.")
    String nothingToShow();

    @Message("Table")
    String table();

    @Message("Inbox")
    String inbox();

    @Message("unread")
    String unread();

    @Message("Materials")
    String materials();
}
