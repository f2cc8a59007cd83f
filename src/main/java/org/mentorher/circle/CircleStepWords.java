package org.mentorher.circle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a member's page says about circles. */
@MessageBundle("circlesteps")
interface CircleStepWords {
    @Message("You are invited to the circle “{name}”")
    String invited(String name);

    @Message("Eight to twelve people in your field who meet once a month. Yes or no, both are fine.")
    String invitedDetail();

    @Message("A place in “{name}” is held for you")
    String offered(String name);

    @Message("It is your turn on the waiting list. After seven days it goes to the next.")
    String offeredDetail();

    @Message("Answer")
    String answer();

    @Message("You asked to join “{name}”")
    String asked(String name);

    @Message("Its moderator says yes or no; you will be told.")
    String askedDetail();

    @Message("You are on the waiting list of “{name}”")
    String waiting(String name);

    @Message("The next free place that is your turn will be held for you.")
    String waitingDetail();

    @Message("Open the circle")
    String look();

    @Message("{#if count == 1}Somebody asks{#else}{count} people ask{/if} to join “{name}”")
    String asking(long count, String name);

    @Message("Decide")
    String decide();

    @Message("“{name}” meets on {at}")
    String meets(String name, String at);

    @Message("Agenda and where to meet stand on its page.")
    String meetsDetail();

    @Message("Open the gathering")
    String lookGathering();

    @Message("Who was at the gathering of “{name}”?")
    String attendance(String name);

    @Message("Say who was there; then everybody can go on to the next one.")
    String attendanceDetail();

    @Message("Your action: {text}")
    String action(String text);

    @Message("“{name}” takes it up at its next gathering.")
    String actionDetail(String name);

    @Message("Say how it went")
    String actionDone();

    @Message("A circle is being gathered for your field")
    String gathering();

    @Message(
            "The last round found no mentor for you, and your request goes first in the next one. Perhaps an open circle suits you already.")
    String gatheringDetail();

    @Message("Look at circles")
    String browse();

    @Message(
            "You leave {#if count == 1}your circle{#else}your {count} circles{/if}, because a circle sees your headline and there would be none.")
    String leaves(int count);
}
