package org.mentorher.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about members and their profiles say. */
@MessageBundle("members")
interface MemberWords {
    @Message("You are signed out")
    String out();

    @Message("Your session is over, here and at the sign-in.")
    String outAdvice();
}
