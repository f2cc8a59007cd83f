package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the two are told of a pause, an end and a thank you. */
@MessageBundle("closurenotices")
interface ClosureNoticeWords {
    @Message("Your mentorship has ended")
    String endedTitle();

    @Message(
            "Your mentorship has come to its end. Mentorships end for many reasons, and none is asked for. Your request is open again and goes first among equals in the next round; you need not do anything.")
    String endedOpen();

    @Message("{name} left you some words")
    String thankedTitle(String name);

    @Message("Your mentorship is over, and there are a few words for you on its page.")
    String thankedText();

    @Message("Read them")
    String thankedAction();

    @Message("{name} paused your mentorship")
    String pausedTitle(String name);

    @Message("The programme staff paused your mentorship")
    String pausedByStaff();

    @Message("Pauses happen, and no reason is asked for. Either of you can let it go on whenever you like.")
    String pausedText();

    @Message("It goes on by itself on {day}. No reason is asked for, and either of you can let it go on earlier.")
    String pausedUntilText(String day);

    @Message("Your mentorship goes on")
    String resumedTitle();

    @Message("The pause is over. A good first step: two times that suit you, and what you would like to talk about.")
    String resumedText();

    @Message("Open the mentorship")
    String look();
}
