package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a member's page says about proposals and requests. */
@MessageBundle("matchingsteps")
interface MatchingStepWords {
    @Message("{count} {#if count == 1}person waits{#else}people wait{/if} for your answer")
    String mentorAsked(long count);

    @Message("A mentor is proposed to you and waits for your answer")
    String menteeAsked();

    @Message("Read who it is and why you two were paired. Yes or no, both are fine; only silence costs somebody time.")
    String askedDetail();

    @Message("Read and answer")
    String askedAction();

    @Message("You said yes; {#if count == 1}one mentee has{#else}{count} mentees have{/if} not answered yet")
    String mentorWaits(long count);

    @Message("You said yes; the mentor has not answered yet")
    String menteeWaits();

    @Message("Nothing starts before both sides agree. You hear from us by e-mail.")
    String waitsDetail();

    @Message("See what you said yes to")
    String waitsAction();

    @Message("We look for people who fit your seats")
    String looking();

    @Message("There is nothing to do. When somebody fits, it says so here and you get an e-mail; you decide then.")
    String lookingDetail();

    @Message("Ask for a mentor")
    String ask();

    @Message("Look who has a free seat and name up to five, or ask without naming anybody.")
    String askDetail();

    @Message("Find a mentor")
    String askAction();

    @Message("Your request is open; the next round looks for a mentor for you")
    String requestOpen();

    @Message("A mentor may have been found; the programme staff are looking at it")
    String requestProposed();

    @Message("There is nothing to do. We write to you as soon as there is somebody to say yes to.")
    String requestDetail();

    @Message("See my request")
    String requestAction();

    @Message(
            "{#if count == 1}The proposal that is open ends{#else}The {count} proposals that are open end{/if}. The other side is told, without a reason.")
    String proposalsEnd(long count);

    @Message("Your request is withdrawn.")
    String requestEnds();

    @Message("Your request stays, but no round looks at it until you come back.")
    String requestRests();
}
