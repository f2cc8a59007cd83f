package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One side's check-ins. */
@MessageBundle("checkins")
interface CheckInWords {
    @Message("Check-ins")
    String title();

    @Message("Every month each of you is asked apart how it goes. Your answers are yours: {name} never reads them.")
    String lead(String name);

    @Message("{#if done == 'word'}Good. Your mentorship goes on.{#else}Thank you. Your answer is kept.{/if}")
    String done(String done);

    @Message("It has been quiet for five weeks")
    String quietTitle();

    @Message(
            "That happens, and it is nobody’s fault. If nobody says a word, this mentorship ends by itself on {day}, without a reproach.")
    String quietText(String day);

    @Message("We are still in touch")
    String word();

    @Message("How is it going?")
    String ask();

    @Message("Check-in {number}, asked on {day}")
    String asked(int number, String day);

    @Message("How true is each sentence for you just now?")
    String scale();

    @Message("1 means not at all, 5 means fully.")
    String scaleHint();

    @Message("We meet as we agreed.")
    String rhythm();

    @Message("I am treated with respect and can speak openly.")
    String respect();

    @Message("This mentorship is worth my time.")
    String worth();

    @Message("not at all")
    String least();

    @Message("fully")
    String most();

    @Message("What goes well, what is missing? For you alone, to look back on.")
    String lineHint();

    @Message("Let the programme staff read this line")
    String share();

    @Message("Without the tick they never see it.")
    String shareHint();

    @Message(
            "If a number is low, the programme staff look at the numbers of both of you and may offer help. {name} does not learn of it.")
    String staffSee(String name);

    @Message("An answer stands as it is sent.")
    String stands();

    @Message("Send the answer")
    String send();

    @Message("Nothing waits for you")
    String nothing();

    @Message("The next check-in comes on {day}.")
    String next(String day);

    @Message("This mentorship is paused, and check-ins rest with it.")
    String paused();

    @Message("This mentorship is over; nothing more is asked.")
    String over();

    @Message("What you answered")
    String past();

    @Message("This page is yours alone.")
    String pastHint();

    @Message("Not answered")
    String lapsed();

    @Message("{score} of 5")
    String score(int score);

    @Message("Staff may read this line")
    String shared();
}
