package org.mentorher.circle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Gatherings of a circle. */
@MessageBundle("gatherings")
interface GatheringWords {
    @Message("{#switch stage}{#case 'PLANNED'}Planned{#case 'HELD'}Held{#else}Called off{/switch}")
    String stage(String stage);

    @Message("When")
    String when();

    @Message("{minutes} minutes")
    String minutes(int minutes);

    @Message("{local} on the clock of {zone}")
    String local(String local, String zone);

    @Message("Where")
    String where();

    @Message("Online")
    String online();

    @Message("Agenda")
    String agenda();

    @Message(
            "{#switch part}{#case 'CHECK_IN'}Check-in{#case 'FUNDAMENTALS'}Fundamentals{#case 'TOPIC'}Topic{#else}One action each{/switch}")
    String part(String part);

    @Message("""
            {#switch part}{#case 'CHECK_IN'}Everybody in turn: how it is going, and how last time’s action went. No comments yet.\
            {#case 'FUNDAMENTALS'}Confidentiality: what is said here stays here. Communication: ask before you advise. Commitment: come, on time, with your action.\
            {#case 'TOPIC'}What this gathering is about. Everybody speaks before anybody speaks twice.\
            {#else}Everybody says one thing to do until the next gathering, and writes it down here.{/switch}""")
    String partHint(String part);

    @Message("From last time")
    String before();

    @Message("How did it go?")
    String beforeHint();

    @Message("Actions taken")
    String actions();

    @Message("Nobody has written one down yet.")
    String noActions();

    @Message("{#switch stage}{#case 'DONE'}Done{#case 'NOT_YET'}Not yet{#else}Open{/switch}")
    String outcome(String stage);

    @Message("you")
    String you();

    @Message("Done")
    String done();

    @Message("Not yet")
    String notYet();

    @Message("What you will do until the next gathering")
    String yours();

    @Message("One thing, small enough to do. Your circle sees it.")
    String yoursHint();

    @Message("Write it down")
    String write();

    @Message("Who was there")
    String attendance();

    @Message("Tick who came. In a rotating circle the turn to moderate then passes on.")
    String attendanceHint();

    @Message("Save who was there")
    String saveAttendance();

    @Message("Nobody.")
    String nobody();

    @Message("This gathering was called off")
    String cancelled();

    @Message("Move or change it")
    String change();

    @Message("Call it off")
    String cancel();

    @Message("Everybody is told.")
    String cancelLead();

    @Message("{#if fresh}Plan the next gathering{#else}Change the gathering{/if}")
    String form(boolean fresh);

    @Message("Everybody is told, and reminded two days ahead. The agenda is made of its length.")
    String formLead();

    @Message("Day and time by the clock of the zone below.")
    String beginsHint();

    @Message("From 30 to 240.")
    String minutesHint();

    @Message("Place")
    String placeLabel();

    @Message("A room or an address. One of the two, this or the link, is needed.")
    String placeHint();

    @Message("Begins with https://. Only members see it.")
    String linkHint();

    @Message("One question that all of you can say something to.")
    String topicHint();

    @Message("{#if fresh}Plan it{#else}Save{/if}")
    String save(boolean fresh);
}
