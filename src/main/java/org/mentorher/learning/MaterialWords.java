package org.mentorher.learning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around the materials on their pages. */
@MessageBundle("learning")
interface MaterialWords {
    @Message("Materials")
    String title();

    @Message(
            "Short texts on how mentoring goes well, for both sides. Whoever mentors here has read two of them before a first proposal.")
    String lead();

    @Message("You have completed {done} of {all}.")
    String progress(long done, int all);

    @Message("Until {day} proposals reach you without it.")
    String grace(String day);

    @Message("{#switch audience}{#case 'MENTORS'}For mentors{#case 'MENTEES'}For mentees{#else}For everybody{/switch}")
    String audience(String audience);

    @Message("Required")
    String required();

    @Message("Done")
    String done();

    @Message("Changed since you read it")
    String again();

    @Message("{minutes} {#if minutes == 1}minute{#else}minutes{/if}")
    String minutes(int minutes);

    @Message("Version {version}")
    String version(String version);

    @Message("All materials")
    String all();

    @Message("Three questions")
    String check();

    @Message("They show what matters most. A wrong answer does no harm: it is explained, and you try again at once.")
    String checkLead();

    @Message("Check my answers")
    String answer();

    @Message("Not every answer is right yet")
    String wrong();

    @Message("Read what stands beside each of them, choose again, and send it once more.")
    String wrongAdvice();

    @Message("Right: {because}")
    String right(String because);

    @Message("Have you read it?")
    String read();

    @Message("Mark it, and you see on one page how far you have come.")
    String readLead();

    @Message("I have read this")
    String mark();

    @Message("Do you mentor, or want to?")
    String visitor();

    @Message("Sign in to answer three questions on this text; they open the way to your first proposal.")
    String visitorLead();

    @Message("Sign in")
    String signIn();

    @Message("All three are right")
    String passed();

    @Message("Marked as read")
    String marked();

    @Message("You completed this on {day}.")
    String completed(String day);

    @Message(
            "You completed version {version} on {day}. It has changed since in something that matters, so we ask you to read it again.")
    String asksAgain(String version, String day);

    @Message(
            "{#if left == 0}That was all that is required of mentors.{#else if left == 1}One more is required of mentors.{#else}{left} more are required of mentors.{/if}")
    String left(long left);

    @Message("The questions with their answers")
    String answers();

    @Message("Go on with: {title}")
    String next(String title);

    @Message("To my page")
    String toMe();

    @Message("This text has changed while you read it")
    String outdated();

    @Message("Here is the new one. Read it again, and answer its questions.")
    String outdatedAdvice();
}
