package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the two sides of a proposal are told. The side is {@code MENTOR} or {@code MENTEE}: who reads it. */
@MessageBundle("proposalmail")
interface ProposalMailWords {
    @Message("We would like to introduce you to {#if side == 'MENTOR'}a mentee{#else}a mentor{/if}")
    String approved(String side);

    @Message("""
            The programme staff propose you {#if side == 'MENTOR'}a mentee{#else}a mentor{/if}. Read who it is and why, and say yes or no.\
             Nothing starts before you have both said yes, and the other side does not learn why you decline.

            Please answer by {until}.""")
    String approvedText(String side, String until);

    @Message("Read the proposal")
    String approvedAction();

    @Message("A proposal waits for your answer")
    String reminder();

    @Message("""
            A week ago we proposed you {#if side == 'MENTOR'}a mentee{#else}a mentor{/if}, and your answer is still open.\
             A no is fine too: it lets both of you go on.

            The proposal lapses on {until}.""")
    String reminderText(String side, String until);

    @Message("Answer the proposal")
    String reminderAction();

    @Message("A proposal has ended")
    String closed();

    @Message("""
            A proposal made to you did not come about. {#if side == 'MENTOR'}You need not do anything.\
            {#else}Your request is open again and goes first among equals in the next round; you need not do anything.{/if}""")
    String closedText(String side);

    @Message("{#if side == 'MENTOR'}See the proposal{#else}See your request{/if}")
    String closedAction(String side);
}
