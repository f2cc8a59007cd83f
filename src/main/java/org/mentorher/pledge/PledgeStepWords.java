package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a member's page says about the pledge and its seats. */
@MessageBundle("pledgesteps")
interface PledgeStepWords {
    @Message("Sign the pledge")
    String sign();

    @Message(
            "Nobody mentors here without it: it says in public how many seats you promise, and how you treat the people on them.")
    String signDetail();

    @Message("Sign the pledge")
    String signAction();

    @Message("Open the {#if seats == 1}seat{#else}{seats} seats{/if} that you promised")
    String open(int seats);

    @Message("Your pledge is signed. A mentor profile says in which fields you can help, and opens your seats.")
    String openDetail();

    @Message("Write my mentor profile")
    String openAction();

    @Message(
            "You promised {promised} {#if promised == 1}seat{#else}seats{/if}; {opened} {#if opened == 1}is{#else}are{/if} open")
    String more(int promised, long opened);

    @Message("When you have room for more, raise the number of seats in your mentor profile.")
    String moreDetail();

    @Message("Open more seats")
    String moreAction();

    @Message("Your pledge stays on the wall, with what it has come to so far.")
    String pledgeStays();

    @Message("Your free seats are no longer offered.")
    String seatsTakenBack();
}
