package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the two are told of their agreement. */
@MessageBundle("agreementnotices")
interface AgreementNoticeWords {
    @Message("{name} suggests how you two work together")
    String proposedTitle(String name);

    @Message(
            "{name} wrote down how often you meet, in which way, until when, and what stays between you. Read it: say yes, or suggest something else. It holds once you have both said yes to the same version.")
    String proposedText(String name);

    @Message("{name} said yes: your agreement holds")
    String agreedTitle(String name);

    @Message("You have both said yes to the same version. Either of you can suggest a change at any time.")
    String agreedText();

    @Message("{name} took the open suggestion back")
    String droppedTitle(String name);

    @Message("{name} would rather leave your agreement as it was. What you had both said yes to holds on.")
    String droppedText(String name);

    @Message("One more way to meet is open to you: {format}")
    String openedTitle(String format);

    @Message(
            "{name} now meets a mentee in this way: {format}. What is open to one is open to all, so you can add it to your agreement with one press, or leave everything as it is.")
    String openedText(String name, String format);

    @Message("Read the agreement")
    String look();
}
