package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What belongs to a session: agenda, notes, next steps. */
@MessageBundle("sessionparts")
interface SessionPartWords {
    @Message("Agenda")
    String agenda();

    @Message("Change the agenda")
    String editAgenda();

    @Message("No agenda was written.")
    String noAgenda();

    @Message("Next steps")
    String steps();

    @Message("What stays open goes with you to the next session.")
    String stepsHint();

    @Message("Nothing is open.")
    String noSteps();

    @Message("{#if mine}You{#else if both}Both of you{#else}{name}{/if}")
    String who(boolean mine, boolean both, String name);

    @Message("from an earlier session")
    String carried();

    @Message("Done")
    String done();

    @Message("Done: {what}")
    String doneThis(String what);

    @Message("Not done after all: {what}")
    String reopenThis(String what);

    @Message("Undo")
    String reopen();

    @Message("Note a next step")
    String add();

    @Message("Note it")
    String addNow();

    @Message("I")
    String me();

    @Message("Both of us")
    String both();

    @Message("Shared notes")
    String shared();

    @Message("Both of you read and change them.")
    String sharedHint();

    @Message("My own notes")
    String own();

    @Message("Only you ever read them.")
    String ownHint();

    @Message("Nothing noted yet.")
    String nothing();

    @Message("Write shared notes")
    String writeShared();

    @Message("Write my own notes")
    String writeOwn();
}
