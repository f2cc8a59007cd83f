package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff's pages say about flags. */
@MessageBundle("flags")
interface FlagWords {
    @Message("Flags")
    String title();

    @Message("Mentorships that somebody should look at. Neither side learns that there is a flag.")
    String lead();

    @Message("Stages of flags")
    String stages();

    @Message("{#switch name}{#case 'OPEN'}Open{#case 'SEEN'}Seen{#else}Settled{/switch}")
    String stage(String name);

    @Message("{#if name == 'SILENCE'}Silence{#else}Low scores{/if}")
    String cause(String name);

    @Message("""
            {#if name == 'SILENCE'}Nothing was heard of it for 35 days. Both sides were told kindly; without a word it ends by \
            itself 7 days later. A word settles this flag.{#else}Somebody’s check-in had low scores: something was not true at all, \
            respect was 2 or less, or all three together were 7 or less.{/if}""")
    String causeText(String name);

    @Message("Mentorship")
    String pair();

    @Message("{mentor} mentors {mentee}")
    String names(String mentor, String mentee);

    @Message("Why")
    String why();

    @Message("Since")
    String since();

    @Message(
            "{#switch name}{#case 'OPEN'}No flag is open{#case 'SEEN'}Nobody is at a flag{#else}No flag is settled yet{/switch}")
    String none(String name);

    @Message("A flag is raised by low scores in a check-in, and after 35 days without a word.")
    String noneAdvice();

    @Message("Raised on {day}")
    String raised(String day);

    @Message("Seen on {day}")
    String seen(String day);

    @Message("Settled on {day}")
    String settled(String day);

    @Message("It settled by itself.")
    String byItself();

    @Message("What was done")
    String note();

    @Message("What both answered")
    String answers();

    @Message(
            "Scores from 1, not at all, to 5, fully. Lines are for their writers alone; one stands here only where its writer allowed it. That you read this is kept in the audit.")
    String answersHint();

    @Message("Check-in")
    String number();

    @Message("Side")
    String side();

    @Message("{#if mentor}Mentor{#else}Mentee{/if}")
    String sideName(boolean mentor);

    @Message("Meet as agreed")
    String rhythm();

    @Message("Respect")
    String respect();

    @Message("Worth the time")
    String worth();

    @Message("Line")
    String line();

    @Message("{#if open}not answered yet{#else}not answered{/if}")
    String missing(boolean open);

    @Message("low")
    String low();

    @Message("Nobody has been asked yet.")
    String noAnswers();

    @Message("Open the mentorship")
    String toMentorship();

    @Message("I am at it")
    String see();

    @Message("So that nobody else begins as well.")
    String seeHint();

    @Message("Settle it")
    String settle();

    @Message("What did you do, and what came of it? Only staff read this.")
    String noteHint();
}
