package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of one pledge, and its withdrawal. */
@MessageBundle("signatory")
interface SignatoryWords {
    @Message("{name} signed the {hashtag} pledge")
    String title(String name, String hashtag);

    @Message(
            "{promised} {#if promised == 1}seat{#else}seats{/if} promised, {opened} opened, {filled} filled, {kept} kept. Everybody can see what becomes of a promise.")
    String description(long promised, long opened, long filled, long kept);

    @Message("The share card of this pledge: name, organisation and seats promised")
    String cardAsText();

    @Message("Signed {hashtag} on")
    String signedOn(String hashtag);

    @Message("Nobody has confirmed this title yet.")
    String notConfirmed();

    @Message("In their own words")
    String words();

    @Message("What became of the promise")
    String record();

    @Message("The same as a table")
    String asTable();

    @Message("Step")
    String step();

    @Message("Seats")
    String seats();

    @Message("What was promised beside the seats")
    String conduct();

    @Message("Respect")
    String respect();

    @Message("I treat everybody I mentor with respect.")
    String respectMeans();

    @Message("Equal access")
    String equalAccess();

    @Message("What I offer to one I offer to all: the same places, the same hours, the same formats.")
    String equalAccessMeans();

    @Message("Anti-harassment policy")
    String policy();

    @Message("The organisation’s published policy")
    String policyLink();

    @Message("No published policy was named.")
    String noPolicy();

    @Message("Works in")
    String worksIn();

    @Message("Level")
    String level();

    @Message("{level}, as stated")
    String levelAsStated(String level);

    @Message("Share this pledge")
    String share();

    @Message("These links carry the address of this page and nothing else.")
    String shareHint();

    @Message("Share on {place}")
    String shareOn(String place);

    @Message("Send by e-mail")
    String shareByMail();

    @Message("Address of this page")
    String address();

    @Message("Back to the wall")
    String back();

    @Message("This is your pledge")
    String mine();

    @Message("Seats open when your mentor profile is active. If you cannot keep the promise, you can take it back.")
    String mineAdvice();

    @Message("Open your seats")
    String open();

    @Message("Withdraw my pledge")
    String withdraw();

    @Message("Withdraw your pledge?")
    String ask();

    @Message("What happens when you press the button:")
    String askLead();

    @Message(
            "Your name and your promise leave the wall at once, and this page’s public address shows nothing any more.")
    String leaves();

    @Message(
            "Your free seats are closed. If this is your only pledge, your mentor profile is paused and open proposals end.")
    String closes();

    @Message("Mentorships under way go on: the people you mentor lose nothing.")
    String goesOn();

    @Message("It cannot be undone, but you can sign again at any time.")
    String again();

    @Message("Keep my pledge")
    String keep();

    @Message("Your pledge is withdrawn")
    String withdrawn();

    @Message("It has left the wall. Mentorships under way go on.")
    String withdrawnLead();

    @Message("This pledge was removed")
    String removed();

    @Message("Programme staff took it off the wall. Write to them if you think that is wrong.")
    String removedLead();
}
