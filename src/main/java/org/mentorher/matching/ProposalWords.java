package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Proposals as the two sides read and answer them. */
@MessageBundle("proposals")
interface ProposalWords {
    @Message(
            "{#switch key}{#case 'requests'}Requests{#case 'proposals'}Proposals{#case 'circles'}Circles{#else}Mentorships{/switch}")
    String tab(String key);

    @Message("My part")
    String tabs();

    @Message("Proposals")
    String proposals();

    @Message("Waiting for your answer")
    String waiting();

    @Message("Under way and over")
    String others();

    @Message("No proposal yet")
    String none();

    @Message(
            "When the staff propose somebody to you, it stands here and we write to you. If you seek a mentor, ask for one first.")
    String noneAdvice();

    @Message("{#if asMentor}would be your mentee{#else}would be your mentor{/if}")
    String role(boolean asMentor);

    @Message("Answer by {day}")
    String answerBy(String day);

    @Message("""
            {#switch state}{#case 'YOURS'}Waits for you{#case 'THEIRS'}You said yes{#case 'AGREED'}Both said yes{#case 'DECLINED'}You declined\
            {#case 'LAPSED'}Time is over{#else}Did not come about{/switch}""")
    String state(String state);

    @Message("""
            {#switch state}{#case 'YOURS'}{#if asMentor}Would you mentor {name}?{#else}Would you like {name} as your mentor?{/if}\
            {#case 'THEIRS'}You said yes to {name}{#case 'AGREED'}You and {name} have both said yes\
            {#case 'DECLINED'}You declined this proposal{#case 'LAPSED'}The time for answers is over{#else}This proposal did not come about{/switch}""")
    String heading(String state, boolean asMentor, String name);

    @Message("""
            {#switch state}{#case 'YOURS'}The programme staff think that you two fit. Read who it is and why, then say yes or no; a no is fine.\
            {#case 'THEIRS'}Now we wait for the other side. We write to you as soon as there is an answer; you need not do anything.\
            {#case 'AGREED'}Your mentorship has begun, and each of you can see how to reach the other.\
            {#case 'DECLINED'}Thank you for answering: it lets both of you go on. The other side was told in neutral words, and never why.\
            {#case 'LAPSED'}Fourteen days went by without two answers. That happens, and it counts against nobody.\
            {#else}Many things can come between two people who fit, and it counts against nobody.{/switch}""")
    String lead(String state);

    @Message("You need not do anything: your request is open again and goes first among equals in the next round.")
    String requestOpen();

    @Message("The request that it was made for is over.")
    String requestOver();

    @Message("You need not do anything. When somebody else fits a free seat of yours, we write to you.")
    String seatOpen();

    @Message("To my request")
    String toRequest();

    @Message("To the mentorship")
    String toMentorship();

    @Message("Both of you can answer until {moment}.")
    String until(String moment);

    @Message("To my answer")
    String toAnswer();

    @Message("Why you two fit")
    String why();

    @Message(
            "{score} of 100 points, counted by what matters to {#if asMentor}a mentor{#else}a mentee{/if}. The longer the bar, the more it counts.")
    String whyHint(int score, boolean asMentor);

    @Message("{#if n == 1}1 point{#else}{n} points{/if}")
    String points(int n);

    @Message("{#if asMentor}What {name} seeks{#else}What you asked for{/if}")
    String wish(boolean asMentor, String name);

    @Message("{#if asMentor}Why {name} asked for you{#else}Why you asked for {name}{/if}")
    String wishReason(boolean asMentor, String name);

    @Message("About {name}")
    String about(String name);

    @Message("What happens next")
    String next();

    @Message(
            "If you both say yes, the mentorship begins at once, and each of you sees the other's e-mail address. Not before.")
    String nextYes();

    @Message("If one of you declines, the other is told in neutral words, and never who or why.")
    String nextNo();

    @Message("Without two answers by {day} the proposal lapses by itself.")
    String nextLapse(String day);

    @Message("Yes, I want this")
    String yes();

    @Message("Decline")
    String decline();

    @Message("Decline after all")
    String declineAfterAll();

    @Message("Decline this proposal")
    String refusal();

    @Message(
            "{name} is told that the proposal did not come about, and never that it was you or why. The programme staff read your reason, so that the next proposal fits better.")
    String refusalLead(String name);

    @Message(
            "You two will not be proposed to each other again. {#if asMentor}Your seat is free for somebody else.{#else}Your request is open again and goes first among equals.{/if}")
    String refusalEffect(boolean asMentor);

    @Message("Why does it not fit?")
    String refusalQuestion();

    @Message("""
            {#switch reason}{#case 'NO_TIME'}I have no time at present{#case 'NOT_MY_FIELD'}{#if asMentor}It is not my field{#else}It is not the field I seek{/if}\
            {#case 'KNOWS_PERSON'}We know each other already{#else}Another reason{/switch}""")
    String refusalReason(String reason, boolean asMentor);

    @Message("Only the programme staff read it.")
    String noteHint();

    @Message("Choose the reason that comes closest")
    String reasonMissing();

    @Message("Back to the proposal")
    String back();

    @Message("Somebody was faster")
    String faster();

    @Message(
            "{#if asMentor}Your last free seat is taken: another mentee and you agreed first.{#else}{name} agreed with another mentee first, and that took the last free seat.{/if}")
    String fasterLead(boolean asMentor, String name);

    @Message(
            "{#if asMentor}This proposal has ended, and {name} was told in neutral words and goes first among equals next time. If you can take one more mentee, offer another seat in your mentor profile.{#else}It says nothing about you. Your request is open again and goes first among equals in the next round; you need not do anything.{/if}")
    String fasterAdvice(boolean asMentor, String name);

    @Message("To my mentor profile")
    String toProfile();
}
