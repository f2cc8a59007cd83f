package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said before a round is published or discarded. */
@MessageBundle("rounddecision")
interface RoundDecisionWords {
    @Message("Publish this round?")
    String publishTitle();

    @Message("""
            {#if n == 1}1 proposal goes to review.{#else}{number} proposals go to review.{/if} Mentees and mentors \
            hear of a proposal only when you or a colleague has approved it.""")
    String publishWhat(long n, String number);

    @Message("""
            {#if n == 1}1 pair is left out, because its request is not open any more.{#else}{number} pairs are left \
            out, because their requests are not open any more.{/if}""")
    String publishLeft(long n, String number);

    @Message("A pair is also left out if one of the two has left, or the mentor has no free seat any more.")
    String publishMore();

    @Message("This cannot be taken back as a whole; each proposal can still be rejected.")
    String publishFinal();

    @Message("This round has no pairs, so nothing goes to review. Its report shows what stood in the way.")
    String publishNone();

    @Message("Publish the round")
    String publishYes();

    @Message("Discard this round?")
    String discardTitle();

    @Message("""
            {#if n == 1}Its 1 pair will not become a proposal.{#else}None of its {number} pairs will become a \
            proposal.{/if} Nobody has heard of them. All requests stay open and go into the next round.""")
    String discardWhat(Integer n, String number);

    @Message("It has not ended yet: it is stopped and thrown away. Nothing that it worked out is kept.")
    String discardRunning();

    @Message("""
            The round stays in the list as discarded, without a way back. The same settings and seed give the same \
            pairs again while nothing has changed.""")
    String discardFinal();

    @Message("Discard the round")
    String discardYes();

    @Message("Back to the round")
    String keep();
}
