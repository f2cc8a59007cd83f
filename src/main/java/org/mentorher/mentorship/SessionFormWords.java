package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Proposing times, and editing what belongs to a session. */
@MessageBundle("sessionforms")
interface SessionFormWords {
    @Message("Propose times")
    String propose();

    @Message("Propose another time")
    String move();

    @Message("Up to five. {name} picks one, and both of you get an invitation for your calendars.")
    String lead(String name);

    @Message("Until {name} picks one, the session stays on {when}.")
    String moveLead(String name, String when);

    @Message("Times")
    String times();

    @Message("{#if asMentor}From your weekly hours, when you are both free{#else}When {name} usually has time and you are both free{/if}. Your clock: {place}.")
    String slots(boolean asMentor, String name, String place);

    @Message("{name}: {when}")
    String onOthersClock(String name, String when);

    @Message("{#if asMentor}You have not written when you usually have time; if you do, fitting times are offered here.{#else}{name} has not written usual hours. Propose what suits you.{/if}")
    String noSlots(boolean asMentor, String name);

    @Message("Write my weekly hours")
    String toHours();

    @Message("{#if more}Other times{#else}Times of your own{/if}, on your clock ({place})")
    String typed(boolean more, String place);

    @Message("Day and time {number}")
    String typedNumber(int number);

    @Message("{minutes} minutes")
    String minutes(int minutes);

    @Message("The formats that both of you agreed to.")
    String formatHint();

    @Message("A link to a call, a number, an address. It goes into both calendars.")
    String placeHint();

    @Message("{#switch name}{#case 'FIRST_MEETING'}First meeting{#case 'MIDDLE'}On the way{#else}Closing{/switch}")
    String template(String name);

    @Message("{#switch name}{#case 'FIRST_MEETING'}To get to know each other and agree on how you work{#case 'MIDDLE'}What happened, what matters now, what comes next{#else}To look back and to part well{/switch}")
    String templateHint(String name);

    @Message("Send these times")
    String send();

    @Message("{#switch part}{#case 'plan'}Length, format and place{#case 'agenda'}Agenda{#case 'sharedNotes'}Shared notes{#else}My own notes{/switch}")
    String part(String part);

    @Message("{#switch part}{#case 'plan'}{name} gets the change by mail, for the calendar too.{#case 'agenda'}One line for each thing to talk about, twenty at most. Both of you can change it.{#case 'sharedNotes'}Both of you read and change them.{#else}Only you ever read them: not {name}, and not the programme staff.{/switch}")
    String partLead(String part, String name);

    @Message("Save")
    String save();

    @Message("Save over it")
    String saveOver();

    @Message("Cancel")
    String cancel();
}
