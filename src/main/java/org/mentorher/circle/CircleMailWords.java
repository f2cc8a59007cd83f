package org.mentorher.circle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people are told of circles, wherever it reaches them. */
@MessageBundle("circlemails")
interface CircleMailWords {
    @Message("You are invited to the circle “{name}”")
    String invited(String name);

    @Message("""
            The circle “{name}” has a place for you. A circle is eight to twelve people in the same field who meet once a month \
            and help each other on. Say yes or no on its page; the invitation holds for 30 days, and nobody asks for a reason.""")
    String invitedText(String name);

    @Message("Look at the circle")
    String look();

    @Message("Look at the gathering")
    String lookGathering();

    @Message("Look at other circles")
    String others();

    @Message("Look at circles")
    String browse();

    @Message("Somebody asks to join “{name}”")
    String asked(String name);

    @Message("{person} asks for a place in “{name}”, which you moderate. Say yes or no on the circle’s page.")
    String askedText(String person, String name);

    @Message("Decide")
    String decide();

    @Message("You are in: “{name}”")
    String accepted(String name);

    @Message("You have a place in the circle “{name}”. Who else is in it and when it meets stands on its page.")
    String acceptedText(String name);

    @Message("You are on the waiting list of “{name}”")
    String waiting(String name);

    @Message(
            "The circle “{name}” would like to have you, and has no free place now. You will be offered the next one that is your turn.")
    String waitingText(String name);

    @Message("No place in “{name}” this time")
    String refused(String name);

    @Message("""
            The circle “{name}” has no place for you this time. Circles look for people who need the same things at the same \
            time; others are open.""")
    String refusedText(String name);

    @Message("A place in “{name}” is yours if you want it")
    String offered(String name);

    @Message("A place in the circle “{name}” has become free, and it is your turn. It is held for you for seven days.")
    String offeredText(String name);

    @Message("“{name}” begins")
    String began(String name);

    @Message("Enough people have joined: the circle “{name}” begins. The first gathering comes next.")
    String beganText(String name);

    @Message("You moderate “{name}” now")
    String handedOver(String name);

    @Message("""
            It is your turn to moderate the circle “{name}”. On its page you plan the next gathering and decide who joins. \
            If it does not suit you, hand it over there.""")
    String handedOverText(String name);

    @Message("“{name}” is closed")
    String closed(String name);

    @Message("The circle “{name}” has come to its end. Thank you for what you brought to it. Other circles are open.")
    String closedText(String name);

    @Message("“{name}” meets on {at}")
    String planned(String name, String at);

    @Message(
            "The next gathering of “{name}” is on {at}, for {minutes} minutes. Topic, agenda and where to meet stand on its page.")
    String plannedText(String name, String at, int minutes);

    @Message("“{name}” meets at another time: {at}")
    String moved(String name, String at);

    @Message(
            "The gathering of “{name}” was moved. It is now on {at}, for {minutes} minutes. Where to meet stands on its page.")
    String movedText(String name, String at, int minutes);

    @Message("“{name}” does not meet on {at}")
    String cancelled(String name, String at);

    @Message("The gathering of “{name}” on {at} was called off. You will hear of the next one.")
    String cancelledText(String name, String at);

    @Message("“{name}” meets in two days")
    String soon(String name);

    @Message("""
            The next gathering of “{name}” is on {at}, for {minutes} minutes. Where to meet stands on its page, and so does the \
            action you took last time: say there how it went.""")
    String soonText(String name, String at, int minutes);

    @Message("We are gathering a circle for your field")
    String gathering();

    @Message("""
            The last round found no mentor for you. Your request stays open and goes first in the next one. Until then \
            you are not alone: a circle of people in your field is being gathered, and you will be invited. If one that suits \
            you is open already, you can ask for a place today.""")
    String gatheringText();
}
