package org.mentorher.circle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Circles as staff read of them. */
@MessageBundle("circleadmin")
interface CircleAdminWords {
    @Message("Circles")
    String title();

    @Message("For those whom a round found no mentor for, and for all who make one themselves.")
    String lead();

    @Message("Form circles of those without a mentor")
    String form();

    @Message(
            "Everybody whom a published round found nobody for and who has no circle yet is put into groups by area, language, clock and seniority. You look at the groups first; nobody is told before you publish, and nobody is in a circle without a yes.")
    String formLead();

    @Message("Suggest groups")
    String suggest();

    @Message("Suggestions")
    String suggestions();

    @Message("Suggestion of {at}")
    String suggestion(String at);

    @Message("{#if groups == 1}1 group{#else}{groups} groups{/if} for {people}, {left} left out")
    String sum(int groups, String people, String left);

    @Message("{#switch stage}{#case 'PROPOSED'}To be looked at{#case 'PUBLISHED'}Published{#else}Discarded{/switch}")
    String formationStage(String stage);

    @Message("Nobody waits for a mentor without a circle")
    String noGroups();

    @Message("Groups are made of those whom a published round found nobody for. Publish a round, then suggest again.")
    String noGroupsAdvice();

    @Message("Make the circles and ask everybody")
    String publish();

    @Message("Discard")
    String discard();

    @Message("Circles are being made: {made} of {groups}. Reload the page to see how far it is.")
    String making(long made, int groups);

    @Message("Everybody has been asked. Invitations hold for 30 days.")
    String madeAll();

    @Message("{#if count == 1}1 person{#else}{count} people{/if}")
    String people(int count);

    @Message("Small: it can begin with four and has places for others")
    String small();

    @Message(
            "{#if hours == 0}one clock{#else if hours == 1}clocks up to 1 hour apart{#else}clocks up to {hours} hours apart{/if}")
    String apart(int hours);

    @Message("{lowest} to {highest}")
    String range(String lowest, String highest);

    @Message("Open the circle")
    String openCircle();

    @Message("Who is in no group")
    String leftOut();

    @Message("{#if count == 1}1 person is{#else}{count} people are{/if} in no group: see why")
    String leftOutLink(int count);

    @Message(
            "{#switch reason}{#case 'TOO_FEW_IN_AREA'}Too few in the area: {others} others{#case 'NO_COMMON_LANGUAGE'}Too few with a language in common: {others} others in the area{#case 'CLOCKS_TOO_FAR_APART'}Clocks too far apart: {others} others within nine hours{#else}The groups that fit are full{/switch}")
    String reason(String reason, int others);

    @Message("They stay first in the next round, and are invited when a circle that fits opens.")
    String leftOutLead();

    @Message("Everybody is in a group")
    String nobodyLeftOut();

    @Message("Why")
    String why();

    @Message("Name")
    String name();

    @Message("All circles")
    String all();

    @Message("Without anybody to moderate")
    String unmoderated();

    @Message("Members can take it over themselves. If nobody does, name somebody on the circle’s page.")
    String unmoderatedLead();

    @Message("Stage")
    String stage();

    @Message("Places")
    String places();

    @Message("Since")
    String since();

    @Message("No circle has been made yet")
    String none();

    @Message("Make one, or suggest groups after a round.")
    String noneAdvice();

    @Message("All groups")
    String allGroups();
}
