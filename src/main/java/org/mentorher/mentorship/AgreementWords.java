package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How two people work together. */
@MessageBundle("agreement")
interface AgreementWords {
    @Message("How we work together")
    String title();

    @Message(
            "Five minutes that spare many: how often you meet, in which way, until when, and what stays between you. It holds once you have both said yes to the same version.")
    String lead();

    @Message("You have not agreed on anything yet")
    String none();

    @Message("Either of you can make the first suggestion; the other says yes, or suggests something else.")
    String noneAdvice();

    @Message("Make a suggestion")
    String suggest();

    @Message("Suggest a change")
    String change();

    @Message("Suggest something else")
    String other();

    @Message("Agreed")
    String agreed();

    @Message("Both said yes on {day}. Version {n}.")
    String agreedOn(String day, int n);

    @Message("{#if own}Your suggestion{#else}{name} suggests{/if}")
    String open(boolean own, String name);

    @Message("Version {n}, of {day}. It holds once you have both said yes to it.")
    String openSince(int n, String day);

    @Message("{#if yours}Waits for your yes{#else}Waits for {name}{/if}")
    String waitsFor(boolean yours, String name);

    @Message("Yes, agreed")
    String yes();

    @Message("{#if own}Take it back{#else}Leave it as it was{/if}")
    String drop(boolean own);

    @Message("What holds meanwhile")
    String meanwhile();

    @Message("How often")
    String howOften();

    @Message("In which way")
    String inWhichWay();

    @Message("Until")
    String until();

    @Message("What stays between us")
    String between();

    @Message(
            "{#switch name}{#case 'WEEKLY'}Every week{#case 'EVERY_TWO_WEEKS'}Every two weeks{#else}Every month{/switch}")
    String rhythm(String name);

    @Message("The same for every mentee")
    String equalTitle();

    @Message(
            "{#if asMentor}What you agree on with one of your mentees is open to all of them.{#else}What {name} agrees on with one mentee is open to all.{/if} So far that is: {formats}.")
    String equal(boolean asMentor, String name, String formats);

    @Message("Open to you too: {formats}")
    String addable(String formats);

    @Message(
            "{#if asMentor}You meet another mentee in this way. Your mentee can add it with one press; your yes is given.{#else}{name} meets another mentee in this way. You can add it at once, or leave everything as it is.{/if}")
    String addableAdvice(boolean asMentor, String name);

    @Message("Add it")
    String add();

    @Message("Something changed meanwhile. This is how it stands now.")
    String late();

    @Message("You suggest, {name} says yes or suggests something else. Your own yes goes with it.")
    String formLead(String name);

    @Message("Only ways that both of your profiles allow.")
    String formatsHint();

    @Message("These belong to it, because they are open to every mentee: {formats}.")
    String formatsNeeded(String formats);

    @Message("Your profiles have no way of meeting in common. Add one to your profile, then come back.")
    String nothingInCommon();

    @Message("To my profile")
    String toProfile();

    @Message("The last day; up to two years ahead. You can both agree on a later one then.")
    String untilHint();

    @Message("For example: what we tell each other stays between us; we ask before we mention each other’s name.")
    String betweenHint();

    @Message(
            "What we tell each other stays between us, with one exception: if somebody is in danger. We ask each other before we mention a name, a company or a number to anybody else.")
    String usualConfidence();

    @Message("Send to {name}")
    String send(String name);

    @Message("You have both said yes to how you work together")
    String glanceAgreed();

    @Message("{rhythm}, until {day}")
    String glanceTerms(String rhythm, String day);

    @Message("{name} suggests how you two work together")
    String glanceYours(String name);

    @Message("Read it, and say yes or suggest something else.")
    String glanceYoursDetail();

    @Message("Your suggestion waits for {name}")
    String glanceTheirs(String name);

    @Message("Agree on how you work together")
    String glanceNone();

    @Message("How often, in which way, until when, and what stays between you.")
    String glanceNoneDetail();

    @Message("Read the agreement")
    String glanceAction();
}
