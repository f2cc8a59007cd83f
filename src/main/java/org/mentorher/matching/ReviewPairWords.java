package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff read of one proposal. */
@MessageBundle("proposalpair")
interface ReviewPairWords {
    @Message("She seeks")
    String mentee();

    @Message("The mentor")
    String mentor();

    @Message("Works as")
    String works();

    @Message("Seniority")
    String seniority();

    @Message("Fields")
    String fields();

    @Message("Languages")
    String languages();

    @Message("Time zone")
    String zone();

    @Message("Meets by")
    String formats();

    @Message("Topics")
    String topics();

    @Message("Her message")
    String herMessage();

    @Message("Why she named this mentor")
    String named();

    @Message("{score} points in her eyes")
    String hersCount(String score);

    @Message("{score} points in the mentor’s eyes")
    String theirsCount(String score);

    @Message("Made by hand, because")
    String handReason();

    @Message("Rejected, because")
    String rejected();

    @Message("From this round")
    String fromRound();

    @Message("Propose another mentor")
    String others();

    @Message("""
            The next of her order. This proposal is then rejected with the same reason, and the new one waits for \
            review.""")
    String othersLead();

    @Message("The next of her order. Her request is open, so one of them can be proposed now.")
    String othersOpen();

    @Message("There is no ranked alternative for this pair.")
    String othersNone();

    @Message("Her request is not open any more, so nobody else can be proposed.")
    String othersClosed();

    @Message("{#if n == 0}no free seat{#else if n == 1}1 free seat{#else}{n} free seats{/if}")
    String seats(int n);

    @Message("Reason")
    String why();

    @Message("Propose this mentor instead")
    String propose();

    @Message("Decide")
    String decide();

    @Message("Both are told by mail and have 14 days to say yes.")
    String approveHint();

    @Message("To the review queue")
    String queue();
}
