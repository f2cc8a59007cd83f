package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the two are written about their sessions, and what their calendars show. */
@MessageBundle("sessionmails")
interface SessionMailWords {
    @Message("MentorHer sessions")
    String feed();

    @Message("Mentoring session with {name}")
    String summary(String name);

    @Message("Agenda, notes and next steps: {page}")
    String description(String page);

    @Message("{name} proposes times for a session")
    String offered(String name);

    @Message("{name} proposes other times")
    String countered(String name);

    @Message("Pick the one that suits you, or propose others. On your clock:")
    String offeredText();

    @Message("Choose a time")
    String offeredAction();

    @Message("Session with {name}: {when}")
    String planned(String name, String when);

    @Message("Your session with {name} is planned for {when}. The attached file puts it into your calendar.")
    String plannedText(String name, String when);

    @Message("Moved: session with {name} on {when}")
    String moved(String name, String when);

    @Message("Your session with {name} is on {when} now. The attached file changes it in your calendar.")
    String movedText(String name, String when);

    @Message("It lasts {minutes} minutes.")
    String lasts(int minutes);

    @Message("Where: {place}")
    String place(String place);

    @Message("Open the session")
    String open();

    @Message("Called off: session with {name} on {when}")
    String cancelled(String name, String when);

    @Message(
            "The session with {name} on {when} does not take place. The attached file takes it out of your calendar.")
    String cancelledText(String name, String when);

    @Message("Tomorrow: session with {name}")
    String reminder(String name);

    @Message("You meet {name} on {when}. A look at the agenda and at your next steps takes five minutes.")
    String reminderText(String name, String when);

    @Message("Did your session with {name} take place?")
    String held(String name);

    @Message(
            "{name} has noted that you met on {when}. If so, please confirm it: only your word makes a session count.")
    String heldText(String name, String when);

    @Message("Confirm the session")
    String heldAction();

    @Message("A session with {name} was noted as missed")
    String missed(String name);

    @Message(
            "{name} has noted that your session on {when} did not take place. That happens to everybody; propose new times when it suits you.")
    String missedText(String name, String when);

    @Message("Your seat counts as kept")
    String kept();

    @Message(
            "Your mentorship with {name} has run for 90 days, and {name} has confirmed three sessions with you. One of the seats that you promised now counts as kept. Thank you.")
    String keptText(String name);

    @Message("Open the mentorship")
    String keptAction();
}
