package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the review queue says. */
@MessageBundle("reviewing")
interface ReviewWords {
    @Message("Proposals")
    String title();

    @Message("""
            {#if n == 1}1 proposal waits for review.{#else}{number} proposals wait for review.{/if} Nobody hears of \
            one before it is approved.""")
    String waiting(long n, String number);

    @Message("{n} approved. Both sides are told by mail and have 14 days to answer.")
    String approved(String n);

    @Message("{n} rejected. Their requests are open again and go first among equals.")
    String rejected(String n);

    @Message("""
            {#switch name}{#case 'IN_REVIEW'}In review{#case 'APPROVED'}Approved{#case 'AGREED'}Agreed{#case \
            'DECLINED'}Declined{#case 'LAPSED'}Lapsed{#case 'REJECTED'}Rejected{#else}Withdrawn{/switch}""")
    String stage(String name);

    @Message("Stage")
    String stageLabel();

    @Message("Round")
    String round();

    @Message("Any round")
    String anyRound();

    @Message("Any field")
    String anyField();

    @Message("Score")
    String scoreLabel();

    @Message("Any score")
    String anyScore();

    @Message("{#switch name}{#case 'HIGH'}80 and more{#case 'MIDDLE'}60 to 79{#else}Below 60{/switch}")
    String band(String name);

    @Message("Show")
    String filter();

    @Message("Show all")
    String all();

    @Message("Score")
    String score();

    @Message("hers / the mentor’s")
    String scoreHint();

    @Message("Mentee")
    String mentee();

    @Message("Mentor")
    String mentor();

    @Message("Since")
    String since();

    @Message("by hand")
    String byHand();

    @Message("Decision")
    String decide();

    @Message("Select all on this page")
    String selectAll();

    @Message("Select {mentee} and {mentor}")
    String select(String mentee, String mentor);

    @Message("{mentee} and {mentor}")
    String pair(String mentee, String mentor);

    @Message("Approve")
    String approve();

    @Message("Reject")
    String reject();

    @Message("Approve {mentee} and {mentor}")
    String approveThis(String mentee, String mentor);

    @Message("Approve selected")
    String approveMany();

    @Message("Reject selected")
    String rejectMany();

    @Message("Reason for rejecting")
    String reasonMany();

    @Message("Staff read it; the two do not.")
    String reasonHint();

    @Message("Nothing waits for review")
    String empty();

    @Message("Publish a round, and its pairs come here.")
    String emptyAdvice();

    @Message("To the rounds")
    String toRounds();

    @Message("Nothing matches")
    String noMatch();

    @Message("Choose a wider filter, or show all.")
    String noMatchAdvice();

    @Message("Keyboard shortcuts")
    String keysOn();

    @Message("next")
    String keyDown();

    @Message("previous")
    String keyUp();

    @Message("select")
    String keySelect();

    @Message("open or close")
    String keyOpen();

    @Message("undo")
    String keyUndo();

    @Message("help")
    String keyHelp();

    @Message("Review with the keyboard")
    String helpTitle();

    @Message("""
            A decision is sent after ten seconds, or when you leave the page; until then u takes it back. Approve \
            and reject act on all that are selected, or else on the row you are at.""")
    String helpText();

    @Message("Close")
    String close();

    @Message("Cancel")
    String cancel();

    @Message("Why is it rejected?")
    String rejectTitle();

    @Message("proposals")
    String many();

    @Message("Undo")
    String undo();

    @Message("Taken back")
    String undone();

    @Message("This could not be saved, so it still waits for review. Load the page again and repeat it.")
    String failed();

    @Message("Not all could be decided")
    String outcome();

    @Message("""
            {#if n == 0}None was changed.{#else if n == 1}1 was decided as you wished.{#else}{n} were decided as you \
            wished.{/if}""")
    String outcomeDecided(int n);

    @Message("Somebody was faster, or somebody left. This is how they stand now:")
    String outcomeRefused();

    @Message("Back to the queue")
    String back();

    @Message("One more thing is missing")
    String again();
}
