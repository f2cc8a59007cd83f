package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails and the inbox say about check-ins and silence. */
@MessageBundle("checkinmails")
interface CheckInMailWords {
    @Message("How is it going with {name}?")
    String askedTitle(String name);

    @Message(
            "Another month of your mentorship is over. Three short questions, two minutes. Your answers are yours: {name} never reads them.")
    String asked(String name);

    @Message("Your check-in still waits for you")
    String remindedTitle();

    @Message(
            "A week ago we asked you how it goes with {name}. It takes two minutes, and an honest answer helps us to help. {name} never reads it.")
    String reminded(String name);

    @Message("Answer the three questions")
    String answer();

    @Message("It has been quiet in your mentorship")
    String warnedTitle();

    @Message(
            "For five weeks nothing has been heard of your mentorship with {name}. That happens to the best of them, and it is nobody’s fault.")
    String warned(String name);

    @Message("""
            If you want it to go on, one word is enough: plan a session, write down a goal, or press the button on its page. If \
            neither of you does, it ends by itself on {day}, without a reproach, and both of you are free for something new.""")
    String warnedHow(String day);

    @Message("Keep it going")
    String sayWord();

    @Message("Your mentorship has come to its end")
    String fadedTitle();

    @Message("""
            It had been quiet for a long time, so your mentorship with {name} has ended by itself. Nobody closed it, and nobody is \
            to blame. Thank you for the time you gave it.""")
    String faded(String name);

    @Message("""
            {#if mentors}Your seat is free again; the next proposal comes when somebody fits.{#else}You can ask for a mentor again \
            whenever you like.{/if}""")
    String fadedNext(boolean mentors);

    @Message("Look at its page")
    String look();
}
