package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What signatories are written. */
@MessageBundle("pledgemail")
interface PledgeMailWords {
    @Message("Confirm your {hashtag} pledge")
    String confirm(String hashtag);

    @Message("""
            Somebody, we hope you, signed the {hashtag} pledge with this address:

            {title}, {organisation}
            {seats} {#if seats == 1}seat{#else}seats{/if} promised

            If it was you, open this page and press the button there. The link holds until {until}; until then nothing is public.

            If it was not you, do nothing: the entry lapses by itself.""")
    String confirmText(String hashtag, String title, String organisation, int seats, String until);

    @Message("Open the page to confirm")
    String confirmAction();

    @Message(
            "You get this mail because this address was typed in when somebody signed. We write to it about this pledge alone.")
    String confirmWhy();

    @Message("You have signed {hashtag}")
    String before(String hashtag);

    @Message(
            "The {hashtag} pledge was signed once more with this address. You have signed it already, so nothing has changed.")
    String beforeText(String hashtag);

    @Message("See your pledge")
    String pledge();

    @Message("Thank you for signing {hashtag}")
    String thanks(String hashtag);

    @Message("""
            Your pledge is public now.

            Next, open your seats: sign in with this address and write your mentor profile. If you have no password yet, a second mail lets you set one.""")
    String thanksText();

    @Message("""
            Your pledge is public now.

            Next, open your seats: write your mentor profile and send it to be looked at.""")
    String thanksMember();

    @Message("See your pledge, and open your seats")
    String thanksAction();

    @Message("You get this mail because you signed a pledge with this address. We write to it about this pledge alone.")
    String signedWhy();
}
