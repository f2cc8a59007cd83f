package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A mentor's weekly hours, and everybody's calendar feed. */
@MessageBundle("calendars")
interface CalendarWords {
    @Message("When I usually have time")
    String hours();

    @Message("Mentees see fitting times when they propose a session. Nothing is booked without you: you still say yes to each.")
    String hoursLead();

    @Message("On your clock: {zone}")
    String zone(String zone);

    @Message("It comes from your mentor profile.")
    String zoneHint();

    @Message("Day")
    String day();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("{day}, from ({row})")
    String fromOf(String day, int row);

    @Message("{day}, until ({row})")
    String untilOf(String day, int row);

    @Message("Leave empty what does not suit you. 00:00 as an end is the end of the day.")
    String rowsHint();

    @Message("Save my week")
    String save();

    @Message("Save over it")
    String saveOver();

    @Message("Your week is saved.")
    String saved();

    @Message("Weekly hours are for mentors")
    String noProfile();

    @Message("They are read from the clock of your mentor profile, and you have none.")
    String noProfileAdvice();

    @Message("To my mentor profile")
    String toProfile();

    @Message("My sessions in my calendar")
    String feed();

    @Message("Your calendar can read your planned sessions at an address that nobody else knows, and keep itself up to date. It works with every calendar that subscribes to addresses.")
    String feedLead();

    @Message("Whoever knows the address sees with whom and when you meet, and where. It shows no notes and no agenda.")
    String feedWarning();

    @Message("Make my address")
    String make();

    @Message("Your address")
    String address();

    @Message("Copy it now: it is shown only this once. In your calendar look for “Subscribe by address” or “Add from URL”.")
    String addressHint();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Your calendar reads your sessions, since {day}.")
    String reads(String day);

    @Message("The address itself is not kept here. If you have lost it, or somebody else may know it, make a new one: the old one stops working at once.")
    String renewHint();

    @Message("Make a new address")
    String renew();

    @Message("Take it back")
    String revoke();

    @Message("If you take it back, the address stops working at once, and your calendar gets no more changes.")
    String revokeHint();
}
