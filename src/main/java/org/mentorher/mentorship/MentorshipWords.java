package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Mentorships as their two sides live them. */
@MessageBundle("mentorships")
interface MentorshipWords {
    @Message("Mentorships")
    String mentorships();

    @Message("{#if all}Show only mine{#else}Show everybody’s{/if}")
    String others(boolean all);

    @Message("{#if all}No mentorship has begun yet{#else}You have no mentorship yet{/if}")
    String none(boolean all);

    @Message(
            "A mentorship begins when both sides have said yes to a proposal. What waits for your answer stands under proposals.")
    String noneAdvice();

    @Message("To my proposals")
    String toProposals();

    @Message("{mentor} mentors {mentee}")
    String pair(String mentor, String mentee);

    @Message("{#if asMentor}is your mentee{#else}is your mentor{/if}")
    String role(boolean asMentor);

    @Message(
            "{#switch state}{#case 'ACTIVE'}Running{#case 'PAUSED'}Paused{#case 'COMPLETED'}Completed{#case 'SUSPENDED'}Suspended{#else}Ended{/switch}")
    String state(String state);

    @Message("Since {day}")
    String since(String day);

    @Message("{from} to {to}")
    String period(String from, String to);

    @Message("You and {name}")
    String heading(String name);

    @Message("{#if asMentor}You mentor {name}{#else}{name} mentors you{/if}, since {day}.")
    String lead(boolean asMentor, String name, String day);

    @Message("How to reach each other")
    String contact();

    @Message("E-mail of {name}")
    String emailOf(String name);

    @Message("No address is known; the programme staff can help.")
    String noAddress();

    @Message("Only the two of you and the programme staff see these addresses, and only while the mentorship runs.")
    String contactHint();

    @Message("A good first line today: two times that suit you, and what you would like to talk about.")
    String firstStep();

    @Message("This mentorship is paused")
    String pausedTitle();

    @Message("Take the time you need. The seat stays taken, and either of you can resume.")
    String pausedAdvice();

    @Message("Paused until {day}; then it goes on by itself")
    String pausedUntil(String day);

    @Message("Where you two are")
    String next();

    @Message("A rest, or the end")
    String restOrEnd();

    @Message("Pause until")
    String pauseUntil();

    @Message(
            "On that day it goes on by itself, and you are both told. Without a day it rests until one of you resumes it.")
    String pauseHint();

    @Message("Why you two were proposed to each other")
    String toProposal();

    @Message("Pause")
    String pause();

    @Message("Resume")
    String resume();

    @Message("Close this mentorship")
    String close();

    @Message("One press closes it for both. No reason is asked, and it cannot be undone.")
    String closeLead();

    @Message(
            "{#if staff}Both{#else}{name}{/if} will read: “Your mentorship has come to its end. Mentorships end for many reasons, and none is asked for.” The addresses disappear, and the seat is free for somebody else.")
    String closeTold(boolean staff, String name);

    @Message(
            "Whether the seat counts as kept is for your mentee to say: it does when she closes the mentorship as completed.")
    String closeKept();

    @Message("Completed: we did what we set out to do")
    String complete();

    @Message("End it here")
    String end();

    @Message("{#if state == 'COMPLETED'}This mentorship is completed{#else}This mentorship has ended{/if}")
    String closed(String state);

    @Message("Addresses are not shown any more. Mentorships end for many reasons, and none is asked for.")
    String closedAdvice();

    @Message(
            "{#if asMentor}Your seat is free again; the next proposal comes when somebody fits.{#else}You can ask for a mentor again whenever you like.{/if}")
    String closedNext(boolean asMentor);

    @Message("Ask for a mentor")
    String ask();
}
