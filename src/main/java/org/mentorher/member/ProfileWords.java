package org.mentorher.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the profile forms and their last steps say. */
@MessageBundle("profiles")
interface ProfileWords {
    @Message("Your mentor profile")
    String mentor();

    @Message("Your mentee profile")
    String mentee();

    @Message("What mentees see of you, and what the engine goes by when it looks for people who fit.")
    String mentorLead();

    @Message("What mentors see of you, and what the engine goes by when it looks for somebody who fits.")
    String menteeLead();

    @Message("The programme staff ask you to change something")
    String returned();

    @Message("Change it below, save, and send it again.")
    String returnedAdvice();

    @Message("Somebody changed this meanwhile")
    String stale();

    @Message(
            "Perhaps it was you, in another tab. What you typed is still below: saving it now replaces the other change.")
    String staleAdvice();

    @Message("See it as it is now, in a new tab")
    String staleLook();

    @Message("About you")
    String about();

    @Message("What you bring, for example: Numbers people, and the people behind them")
    String headlineMentor();

    @Message("Where you stand, for example: Accountant in her first year")
    String headlineMentee();

    @Message("It is shown to a mentor once you are proposed to each other.")
    String organisationMentee();

    @Message("Your work")
    String work();

    @Message("Up to five in which you can help, the most important first.")
    String fieldsMentor();

    @Message("Up to five in which you want to learn, the most important first.")
    String fieldsMentee();

    @Message("What you like to talk about, with commas between: negotiation, leading a team")
    String topicsMentor();

    @Message("What you want to talk about, with commas between: negotiation, leading a team")
    String topicsMentee();

    @Message("Your terms")
    String meeting();

    @Message("All in which you can have a good conversation.")
    String languages();

    @Message("So that nobody is asked to meet at night.")
    String timeZone();

    @Message("How many mentees you take at once. You can change it at any time.")
    String seats();

    @Message(
            "What you tick holds for every mentee alike: equal access is part of the pledge. If you do not dine or travel with one, you do not with any; what you offer one, you offer all.")
    String equalAccess();

    @Message("Tick only what you are comfortable with. Nobody is proposed to you who meets in none of these ways.")
    String formatsMentee();

    @Message("Nobody from your organisation is proposed to you.")
    String avoidOwn();

    @Message("choose at least one field")
    String noField();

    @Message("choose at least one language")
    String noLanguage();

    @Message("tick at least one way to meet")
    String noFormat();

    @Message("Save")
    String save();

    @Message("Save mine instead")
    String saveOver();

    @Message("Leave without saving")
    String cancel();

    @Message(
            "{#if number == 1}First{#else if number == 2}Second{#else if number == 3}Third{#else if number == 4}Fourth{#else if number == 5}Fifth{#else}No. {number}{/if}")
    String place(int number);

    @Message("Search and add")
    String search();

    @Message("Move {name} up")
    String moveUp(String name);

    @Message("Move {name} down")
    String moveDown(String name);

    @Message("Remove {name}")
    String remove(String name);

    @Message("That is the most you can choose. Remove one to add another.")
    String full();

    @Message("Nothing has this name. Try a shorter or a broader word.")
    String nothingFound();

    @Message("{count} to choose from; arrow keys to move, Enter to add")
    String found(String count);

    @Message("{name} added")
    String chosen(String name);

    @Message("{name} removed")
    String removed(String name);

    @Message("{name} moved")
    String moved(String name);
}
