package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say after a leader has signed: the mail, its link, and thanks. */
@MessageBundle("signed")
interface SignedWords {
    @Message("Check your mail")
    String sent();

    @Message("We have written to")
    String sentTo();

    @Message("Open that mail, follow its link and press the button there. Nothing is public until then. The link holds"
            + " for seven days.")
    String sentNext();

    @Message("No mail after a few minutes?")
    String sentMissing();

    @Message("Look in the folder for unwanted mail.")
    String sentSpam();

    @Message("One address gets one such mail an hour, so sending the form again at once does not help.")
    String sentHour();

    @Message("Mistyped? Correct the address; the rest of your answers is still there.")
    String sentWrong();

    @Message("Correct the address")
    String sentCorrect();

    @Message("One step left")
    String confirm();

    @Message("This is what you sign. It becomes public when you press the button, and not before.")
    String confirmLead();

    @Message("Promise")
    String promise();

    @Message("{seats} {#if seats == 1}seat{#else}seats{/if}, respect and equal access")
    String promised(long seats);

    @Message("Your words")
    String words();

    @Message("Policy")
    String policy();

    @Message("Was it not you? Close this page: without the button nothing happens, and the entry lapses by itself.")
    String confirmNot();

    @Message("""
            {#switch why}{#case 'LAPSED'}This link has lapsed{#case 'ENDED'}This pledge has ended\
            {#case 'SIGNED_BEFORE'}This address has signed already{#else}We do not know this link{/switch}""")
    String closed(String why);

    @Message("""
            {#switch why}{#case 'LAPSED'}A link holds for seven days. Nothing was published. Sign again, and we send you a new one.\
            {#case 'ENDED'}It was signed once and no longer stands. You can sign again.\
            {#case 'SIGNED_BEFORE'}A pledge of yours stands already, so this link is not needed. You find it on the wall.\
            {#else}Perhaps your mail program cut it in two: copy it whole into the address bar. Or sign again.{/switch}""")
    String closedAdvice(String why);

    @Message("You have signed already")
    String already();

    @Message("Your pledge stands, with {seats} {#if seats == 1}seat{#else}seats{/if} promised. Next, open your seats:"
            + " mentees find you only then.")
    String alreadyLead(long seats);

    @Message("See your pledge")
    String pledge();

    @Message("Thank you, {name}")
    String thanks(String name);

    @Message("Your pledge is public: {seats} {#if seats == 1}seat{#else}seats{/if} promised. It counts once the seats"
            + " are open.")
    String thanksLead(long seats);

    @Message("Open your seats")
    String openSeats();

    @Message("Write your mentor profile. Our staff read it, and then mentees can ask for you.")
    String openSeatsHow();

    @Message("You have no password yet? A mail from our sign-in lets you set one; it comes with the same address. Then"
            + " sign in.")
    String openSeatsAccount();

    @Message("Tell others")
    String tell();

    @Message("This is your card. It shows the title as stated until somebody has vouched for it.")
    String card();

    @Message("Share card: {name}, {hashtag}, {seats} {#if seats == 1}seat{#else}seats{/if} promised")
    String cardAlt(String name, String hashtag, long seats);

    @Message("Save the card")
    String cardSave();

    @Message("Text to copy")
    String copyText();

    @Message("I signed the {hashtag} pledge and promised {seats} {#if seats == 1}seat{#else}seats{/if}. See what"
            + " becomes of it: {address}")
    String copyThis(String hashtag, long seats, String address);

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Share")
    String share();

    @Message("E-mail")
    String mail();

    @Message("These links carry the address of your public pledge and nothing else.")
    String shareHow();
}
