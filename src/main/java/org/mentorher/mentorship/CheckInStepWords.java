package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What other pages say about check-ins and silence. */
@MessageBundle("checkinsteps")
interface CheckInStepWords {
    @Message("How is it going with {name}?")
    String waits(String name);

    @Message("Three questions, two minutes. Only you read what you answer.")
    String waitsDetail();

    @Message("Answer")
    String answer();

    @Message("It has been quiet with {name}")
    String quiet(String name);

    @Message("Without a word by {day} this mentorship ends by itself.")
    String quietDetail(String day);

    @Message("Say that it goes on")
    String word();

    @Message("The next check-in comes on {day}")
    String next(String day);

    @Message("See your check-ins")
    String see();
}
