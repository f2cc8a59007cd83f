package org.mentorher.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The inbox. */
@MessageBundle("inbox")
interface InboxWords {
    @Message("Inbox")
    String title();

    @Message("Everything we told you in the last half year, whether or not it came by mail.")
    String lead();

    @Message("Mark all as read")
    String readAll();

    @Message("Mark as read")
    String read();

    @Message("New")
    String fresh();

    @Message("Choose what also comes by mail")
    String choose();

    @Message("Nothing yet")
    String none();

    @Message("When something happens that concerns you, it stands here: a proposal, an answer, a time to meet.")
    String noneAdvice();

    @Message("See what comes next")
    String next();

    @Message("That was all")
    String end();

    @Message("There is nothing older here.")
    String endAdvice();

    @Message("To the newest")
    String newest();
}
