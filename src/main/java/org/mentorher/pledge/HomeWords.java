package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The front page. */
@MessageBundle("home")
interface HomeWords {
    @Message("Leaders make room")
    String title();

    @Message("Leaders make room. Mentees set the terms.")
    String heading();

    @Message(
            "MentorHer pairs leaders who promise seats in public with women who want a mentor, and shows which promises were kept.")
    String what();

    @Message("The pledge in a sentence")
    String pledgeEyebrow();

    @Message("I promise seats to women who ask, open them within ninety days, and offer everybody the same terms.")
    String sentence();

    @Message("Live numbers")
    String numbers();

    @Message("Pledges signed")
    String signed();

    @Message("C-suite, title confirmed")
    String chiefs();

    @Message("Seats promised")
    String promised();

    @Message("Seats opened")
    String opened();

    @Message("Seats filled")
    String filled();

    @Message("Seats kept")
    String kept();

    @Message("Seats promised, of the campaign’s goal")
    String goal();

    @Message(
            "{signed} pledges signed, {chiefs} of them by leaders whose C-suite title is confirmed. Of the seats, {promised} are promised, {opened} opened, {filled} filled and {kept} kept.")
    String numbersAsText(String signed, String chiefs, String promised, String opened, String filled, String kept);

    @Message("{promised} of {goal} seats")
    String ofGoal(String promised, String goal);

    @Message("The goal: {goal} seats promised")
    String theGoal(String goal);

    @Message("The same as a table")
    String asTable();

    @Message("What is counted")
    String counted();

    @Message("How many")
    String howMany();

    @Message(
            "A seat is kept when its mentorship was completed, or has lasted ninety days with sessions that the mentee confirmed.")
    String keptMeans();

    @Message("Newest signatures")
    String newest();

    @Message("See the whole wall")
    String wholeWall();

    @Message("Nobody has signed yet")
    String nobody();

    @Message(
            "Every wall begins with one name. It can be yours: it takes about three minutes, and nothing is public before you confirm it.")
    String nobodyAdvice();

    @Message("How it works")
    String how();

    @Message("A leader signs")
    String signs();

    @Message("In public, with a number of seats, and with a word on conduct as well as on mentoring.")
    String signsMeans();

    @Message("A mentee says what she seeks")
    String asks();

    @Message("Her field, her goals, and how she is willing to meet. Her terms count as much as the mentor’s.")
    String asksMeans();

    @Message("Both say yes")
    String agree();

    @Message("Staff review every match, and nothing begins before both sides have agreed to the same proposal.")
    String agreeMeans();

    @Message("Everybody sees what was kept")
    String shown();

    @Message(
            "Promised, opened, filled, kept: for each signature and for the campaign. A pledge without an open seat after ninety days says so.")
    String shownMeans();

    @Message("Why mentoring needs a push")
    String evidence();

    @Message(
            "In January 2018, 16% of male managers felt uneasy about mentoring a woman; before, 5% did. The figures, their sources, and what research says helps.")
    String evidenceMeans();

    @Message("See the evidence")
    String seeEvidence();

    @Message("What the critics say")
    String critics();

    @Message(
            "A pledge to mentor does not end harassment, and leaders must answer for their own conduct. We show the criticism beside our own case.")
    String criticsMeans();

    @Message("Read the criticism")
    String readCritics();
}
