package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What sessions begin with, one line for each thing to talk about. */
@MessageBundle("agendas")
interface AgendaWords {
    @Message("""
            How each of us came to where we are
            What the mentee wants to change in the coming months, and why now
            How the mentor can help: time, knowledge, people
            How often and how we meet, and what stays between us
            The first goal and a first small step
            When we meet next""")
    String firstMeeting();

    @Message("""
            What has happened since: next steps done and still open
            One situation that matters now, looked at closely
            What the mentee will try
            Which door the mentor can open: a person, a task, a recommendation
            Next steps, and when we meet next""")
    String middle();

    @Message("""
            What was reached, and what was not
            What each of us has learned
            What comes next without these sessions
            Whether and how we stay in touch
            Closing the mentorship, and a word of thanks""")
    String closing();
}
