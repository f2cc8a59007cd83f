package org.mentorher.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about members and their two sides say. */
@MessageBundle("members")
interface MemberWords {
    @Message("You are signed out")
    String out();

    @Message("Your session is over, here and at the sign-in.")
    String outAdvice();

    @Message("What brings you here? You can do both, one after the other.")
    String welcome();

    @Message("Next")
    String next();

    @Message("Nothing waits for you")
    String nothingNext();

    @Message("When somebody needs your answer, it says so here and you get an e-mail.")
    String nothingNextDetail();

    @Message("As a mentor")
    String asMentor();

    @Message("As a mentee")
    String asMentee();

    @Message("I want to mentor")
    String mentorDoor();

    @Message(
            "You lead, and give some of your time to women who ask for it. You say in which fields and how you meet; nobody is assigned to you without your yes.")
    String mentorDoorText();

    @Message("Write your profile, accept the conduct text, sign the pledge; then the programme staff have a look.")
    String mentorDoorSteps();

    @Message("Write my mentor profile")
    String mentorDoorAction();

    @Message("I seek a mentor")
    String menteeDoor();

    @Message(
            "You say what you do, what you want to learn and on which terms you meet. Leaders who promised a seat are waiting for that.")
    String menteeDoorText();

    @Message("Write your profile, then ask for a mentor. Nothing starts before you both agree.")
    String menteeDoorSteps();

    @Message("Write my mentee profile")
    String menteeDoorAction();

    @Message(
            "{#switch name}{#case 'DRAFT'}Draft{#case 'IN_REVIEW'}With the staff{#case 'ACTIVE'}Active{#case 'PAUSED'}Paused{#else}Closed{/switch}")
    String mentorStage(String name);

    @Message("{#switch name}{#case 'DRAFT'}Draft{#case 'ACTIVE'}Active{#case 'PAUSED'}Paused{#else}Closed{/switch}")
    String menteeStage(String name);

    @Message("Change my profile")
    String edit();

    @Message("Pause")
    String pause();

    @Message("Resume")
    String resume();

    @Message("Close")
    String close();

    @Message("You are waiting for staff")
    String inReview();

    @Message("The programme staff are looking at your mentor profile. When they have decided, it says so here.")
    String inReviewDetail();

    @Message("The staff ask you to change your mentor profile")
    String returned();

    @Message("Read what they say, change it, and send it again.")
    String returnedDetail();

    @Message("Read what they say")
    String returnedAction();

    @Message("Accept the conduct text")
    String conduct();

    @Message("It is short. Everybody who mentors here has accepted it.")
    String conductDetail();

    @Message("Read it")
    String conductAction();

    @Message("Send your mentor profile to be looked at")
    String send();

    @Message("Everything is there. After the programme staff have had a look, your seats open.")
    String sendDetail();

    @Message("Check and send it")
    String sendAction();

    @Message("Your mentor side is paused")
    String mentorPaused();

    @Message("Your mentee side is paused")
    String menteePaused();

    @Message("Nobody new is proposed to you until you resume.")
    String pausedDetail();

    @Message("Complete your mentee profile")
    String menteeDraft();

    @Message("Fields, languages or ways to meet are missing. Without them nobody can be found for you.")
    String menteeDraftDetail();

    @Message("Complete it")
    String menteeDraftAction();

    @Message("Circles")
    String toCircles();

    @Message("Eight to twelve people in one field who meet every month and help each other on.")
    String toCirclesWhat();
}
