package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which a leader signs. */
@MessageBundle("sign")
interface SignWords {
    @Message("Sign the {hashtag} pledge")
    String title(String hashtag);

    @Message("You promise in public to mentor women who ask for it, on the same terms for everybody. It takes three"
            + " minutes.")
    String lead();

    @Message("What you sign")
    String text();

    /** A campaign's own text; other languages translate the versions that they know. */
    @Message("{original}")
    String pledge(String campaign, int version, String original);

    @Message("{original}")
    String conduct(String campaign, int version, String original);

    @Message("What becomes public")
    String open();

    @Message("Your name, title, organisation and seniority")
    String openWho();

    @Message("The seats you promise, and what becomes of them: opened, filled, kept")
    String openSeats();

    @Message("Your own words and the address of your policy, if you give them")
    String openWords();

    @Message("A title stays marked as “stated by the signatory” until the domain of your work e-mail or our staff vouch"
            + " for it.")
    String openTitle();

    @Message("What never does")
    String closed();

    @Message("Your e-mail address. It proves that it is you, and we write to it about this pledge.")
    String closedEmail();

    @Message("Whom you mentor, and what you talk about.")
    String closedPeople();

    @Message("What happens")
    String course();

    @Message("You answer five short questions and check your answers.")
    String courseAnswer();

    @Message("We send you a mail. You press the button on the page it leads to; until then nothing is public.")
    String courseMail();

    @Message("You are signed in, so your pledge is public as soon as you sign.")
    String courseAtOnce();

    @Message("You open your seats. A pledge without an open seat after 90 days reads “not yet acted”. You can withdraw"
            + " it at any time.")
    String courseSeats();

    @Message("The address of your account is not verified")
    String unverified();

    @Message("Sign out and in again: a mail lets you verify it. Or sign out and sign here: then a mail confirms your"
            + " pledge.")
    String unverifiedAdvice();

    @Message("Start")
    String start();

    @Message("Error")
    String error();

    @Message("Step {number} of 5")
    String progress(int number);

    @Message("""
            {#switch step}{#case 'WHO'}Who are you?{#case 'ROLE'}What do you do?{#case 'SEATS'}How many seats do you promise?\
            {#case 'CONDUCT'}How will you treat people?{#else}Why do you sign?{/switch}""")
    String question(String step);

    @Message("""
            {#switch step}{#case 'SEATS'}One seat is one woman whom you mentor at a time. The wall shows how many of your seats you kept, so promise what you can keep.\
            {#case 'CONDUCT'}Mentoring alone does not answer harassment. That is why a pledge holds these two promises as well.\
            {#case 'WORDS'}A sentence or two in your own words. You can leave this out.{#else}{/switch}""")
    String why(String step);

    @Message("As it shall stand on the wall")
    String nameHint();

    @Message("Never shown. Your work address is best: its domain can vouch for your title.")
    String emailHint();

    @Message("You sign with the address of your account: {address}. It is never shown.")
    String emailAccount(String address);

    @Message("For example: Chief executive")
    String titleHint();

    @Message("{seats} {#if seats == 1}seat{#else}seats{/if}")
    String seats(long seats);

    @Message("I treat everybody I mentor with respect, and I accept a no without asking why.")
    String respect();

    @Message("What I offer to one I offer to all: the same places, hours and formats.")
    String equalAccess();

    @Message("Only if it is published; begins with https://")
    String policyHint();

    @Message("Up to 500 characters. They stand on the wall under your name.")
    String statementHint();

    @Message("Continue")
    String next();

    @Message("Check your answers")
    String check();

    @Message("Change")
    String change();

    @Message("Promised")
    String promised();

    @Message("None named")
    String noPolicy();

    @Message("Nothing")
    String noWords();

    @Message("When you press this, we send a mail to {address}. Nothing is public before you confirm there.")
    String signByMail(String address);

    @Message("When you press this, your pledge is public.")
    String signAtOnce();
}
