package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Looking for mentors, ranking them, and asking. */
@MessageBundle("seeking")
interface SeekingWords {
    @Message("Find a mentor")
    String mentors();

    @Message("{#if state == 'PAUSED'}Your mentee profile is paused{#else}Three steps to a mentor{/if}")
    String door(String state);

    @Message("""
            {#if state == 'PAUSED'}Resume it, and mentors are shown to you again. Nothing of it is lost.\
            {#else}Mentors are shown to members who seek one: what you say about yourself lets us show you who fits, and shows them who asks.{/if}""")
    String doorLead(String state);

    @Message("Sign in")
    String stepSignIn();

    @Message("An account belongs to one person and one e-mail address.")
    String stepSignInHint();

    @Message("Write your mentee profile")
    String stepProfile();

    @Message(
            "Your fields, your languages, and how you want to meet. It takes about five minutes; mentors read it only when one is proposed to you.")
    String stepProfileHint();

    @Message("Ask for a mentor")
    String stepAsk();

    @Message("Name up to five mentors, each with a reason, or name nobody and let the next round find one.")
    String stepAskHint();

    @Message("To my mentee profile")
    String toProfile();

    @Message("Done")
    String done();

    @Message(
            "Everybody here has a free seat and was vetted by the programme staff. Put up to five on your list; the next round knows your order.")
    String mentorsLead();

    @Message("Filters")
    String filters();

    @Message("Any")
    String any();

    @Message("All of {area}")
    String allOf(String area);

    @Message("Show mentors")
    String search();

    @Message("Only those who fit your filters are shown.")
    String narrowed();

    @Message("Clear all")
    String clear();

    @Message(
            "{#if narrowed}No mentor with a free seat fits these filters{#else}No mentor has a free seat just now{/if}")
    String nobody(boolean narrowed);

    @Message("""
            {#if narrowed}Take one filter away. Or ask without naming anybody: the next round looks among all mentors.\
            {#else}Ask without naming anybody: your request stays open for 180 days and takes part in every round.{/if}""")
    String nobodyAdvice(boolean narrowed);

    @Message("Ask without naming anybody")
    String askAnyway();

    @Message("{#if n == 1}1 free seat{#else}{n} free seats{/if}")
    String seats(int n);

    @Message("no free seat now")
    String noSeat();

    @Message("{#if n == 1}1 proposal under way{#else}{n} proposals under way{/if}")
    String underWay(int n);

    @Message(
            "{#if many}{n} or more open requests name this mentor{#else if n == 1}1 open request names this mentor{#else}{n} open requests name this mentor{/if}")
    String wishes(int n, boolean many);

    @Message("Nobody has asked by name yet")
    String nobodyWaits();

    @Message("How many wait")
    String queue();

    @Message(
            "A free seat is no promise: a proposal under way takes it when both sides say yes. Name others too, so that the round has a choice.")
    String queueHint();

    @Message("On your list: number {place}")
    String onList(int place);

    @Message("Your list")
    String list();

    @Message("{#if n == 0}Nobody on it yet{#else}{n} of 5 mentors on it{/if}")
    String listed(int n);

    @Message("Rank, give reasons and send")
    String toList();

    @Message("Put on my list")
    String add();

    @Message("Look for more mentors")
    String lookFurther();

    @Message("Your list is full")
    String full();

    @Message("Five mentors are the most. Take one off your list, then this one fits on it.")
    String fullAdvice();

    @Message("You have asked already")
    String already();

    @Message("One request at a time. Once it is over or withdrawn you can send another; your list is kept until then.")
    String alreadyAdvice();

    @Message("To my request")
    String toRequest();

    @Message("The same for every mentee")
    String alike();

    @Message("All mentors")
    String allMentors();

    @Message("Choose the field in which you seek a mentor")
    String fieldMissing();

    @Message("Say in a sentence why you ask for this mentor")
    String reasonMissing();

    @Message("This mentor takes no requests now; take the entry off your list")
    String mentorGone();
}
