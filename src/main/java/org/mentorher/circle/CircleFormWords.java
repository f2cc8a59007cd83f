package org.mentorher.circle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Making and editing a circle. */
@MessageBundle("circleform")
interface CircleFormWords {
    @Message("Make a circle")
    String make();

    @Message(
            "{#if staff}You make it for others: invite people, and the first who joins moderates.{#else}You moderate it until you hand it on. It begins with eight members, or from four on when you say so.{/if}")
    String lead(boolean staff);

    @Message("Edit “{name}”")
    String edit(String name);

    @Message("Short, and easy to recognise in a mail.")
    String nameHint();

    @Message("Who it is for, and what you want to talk about.")
    String themeHint();

    @Message("A field, or a whole area if people in all of its fields are welcome.")
    String fieldHint();

    @Message("The language you speak with each other.")
    String languageHint();

    @Message("The clock by which you plan.")
    String zoneHint();

    @Message("Eight to twelve: enough for different views, few enough for everybody to speak.")
    String seatsHint();

    @Message("{#switch name}{#case 'ONE'}One member{#case 'PAIR'}Two members together{#else}Everybody in turn{/switch}")
    String moderation(String name);

    @Message(
            "{#switch name}{#case 'ONE'}The same person plans and leads.{#case 'PAIR'}Two share the work and stand in for each other.{#else}After each gathering the turn passes on, in the order in which people joined.{/switch}")
    String moderationHint(String name);

    @Message("They are invited without your asking; they still say yes or no themselves.")
    String welcomingHint();

    @Message("Make the circle")
    String create();

    @Message("Save")
    String save();

    @Message("Save over it")
    String saveOver();

    @Message("Cancel")
    String cancel();
}
