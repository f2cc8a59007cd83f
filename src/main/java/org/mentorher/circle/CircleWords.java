package org.mentorher.circle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Circles as people look for them and come in. */
@MessageBundle("circles")
interface CircleWords {
    @Message("Circles")
    String circles();

    @Message(
            "Eight to twelve people in one field meet once a month, speak in confidence, and each takes one step until the next time.")
    String lead();

    @Message("Make a circle")
    String make();

    @Message("Mine")
    String mine();

    @Message("Open circles")
    String open();

    @Message("Narrow the list")
    String filters();

    @Message("Search")
    String search();

    @Message("Show all")
    String clear();

    @Message("{#if narrowed}No open circle fits this{#else}No circle is open yet{/if}")
    String none(boolean narrowed);

    @Message(
            "{#if narrowed}Take one condition away, or make the circle you are looking for: others look for it too.{#else}Make the first one. It takes five minutes, and it begins with four people.{/if}")
    String noneAdvice(boolean narrowed);

    @Message("{#switch stage}{#case 'FORMING'}Forming{#case 'ACTIVE'}Meets monthly{#else}Closed{/switch}")
    String stage(String stage);

    @Message("{joined} of {seats} places taken")
    String taken(int joined, int seats);

    @Message(
            "{#if left == 0}No place free, there is a waiting list{#else if left == 1}1 place free{#else}{left} places free{/if}")
    String left(int left);

    @Message("""
            {#switch mine}{#case 'INVITED'}You are invited{#case 'OFFERED'}A place is held for you{#case 'ASKED'}You asked\
            {#case 'WAITING'}You are on the waiting list{#case 'JOINED'}You are in{#else}{/switch}""")
    String mineState(String mine);

    @Message("You moderate")
    String youModerate();

    @Message("Who moderates")
    String moderation();

    @Message(
            "{#switch name}{#case 'ONE'}One member{#case 'PAIR'}Two members together{#else}Everybody in turn, from gathering to gathering{/switch}")
    String moderationOf(String name);

    @Message("You are invited to this circle")
    String invited();

    @Message("A place in this circle is held for you")
    String offered();

    @Message("Until {day}. Yes or no, both are fine, and nobody asks why.")
    String until(String day);

    @Message("Yes, I come in")
    String yes();

    @Message("No, thank you")
    String no();

    @Message("Ask for a place")
    String ask();

    @Message(
            "{#if full}All places are taken. Whoever moderates says yes or no; after a yes you wait in line and are offered the next place that is your turn.{#else}Whoever moderates says yes or no. You will be told.{/if}")
    String askHint(boolean full);

    @Message("Write a mentor or a mentee profile first: a circle sees your name and your headline.")
    String profileNeeded();

    @Message("To my page")
    String toMe();

    @Message("You asked for a place")
    String asked();

    @Message("Whoever moderates decides; you will be told.")
    String askedAdvice();

    @Message("You are on the waiting list")
    String waiting();

    @Message("The next free place that is your turn is held for you for seven days.")
    String waitingAdvice();

    @Message("Take it back")
    String takeBack();

    @Message("This circle has no place for you this time. Others are open.")
    String refused();

    @Message("Who is in it is shown to its members only.")
    String membersHidden();

    @Message("Members")
    String members();

    @Message("Moderates")
    String moderates();

    @Message("You see each other’s name, headline and actions. Addresses stay hidden.")
    String membersHint();

    @Message("Nobody has joined yet.")
    String nobody();

    @Message("Next gathering")
    String next();

    @Message("Agenda and where to meet")
    String openGathering();

    @Message("No gathering is planned")
    String noNext();

    @Message(
            "{#if forming}The circle is forming: it begins with eight members, or from four on when its moderator says so.{#else}Whoever moderates plans it; everybody is told.{/if}")
    String noNextAdvice(boolean forming);

    @Message("Plan the next gathering")
    String plan();

    @Message("Gatherings so far")
    String past();

    @Message("This circle is closed. Thank you for what you brought to it.")
    String closed();

    @Message("Nobody moderates this circle now")
    String orphaned();

    @Message("Take it over if you like: you plan gatherings and decide who joins, and can hand it on at any time.")
    String orphanedAdvice();

    @Message("Take it over")
    String takeOver();

    @Message("Leave this circle")
    String leave();

    @Message("One press, no reason asked. Your place goes to the next in line.")
    String leaveLead();
}
