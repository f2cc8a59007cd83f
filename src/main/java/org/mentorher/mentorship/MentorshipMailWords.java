package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the two are told when they begin and when they end. */
@MessageBundle("mentorshipmail")
interface MentorshipMailWords {
    @Message("You have both said yes")
    String began();

    @Message(
            "{partner} and you have both said yes: your mentorship begins today. MentorHer shows each of you how to reach the other; agree on a first time to talk.")
    String beganText(String partner);

    @Message("Open your mentorship")
    String beganAction();

    @Message("Your mentorship has ended")
    String ended();

    @Message(
            "Your mentorship has come to its end. Mentorships end for many reasons, and none is asked for. Thank you for the time you gave it; you can ask for or offer a new one whenever you like.")
    String endedText();

    @Message("See your mentorship")
    String endedAction();
}
