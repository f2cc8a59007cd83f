package org.mentorher.learning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a mentor's page and mails say about materials to read. */
@MessageBundle("learningsteps")
interface LearningStepWords {
    @Message(
            "{#if count == 1}One text to read, with three questions{#else}{count} texts to read, with three questions each{/if}")
    String read(int count);

    @Message("Every mentor reads them before a first proposal; it takes a few minutes.")
    String first();

    @Message(
            "They are new, or have changed since you read them. No new proposal reaches you before; your mentorships go on.")
    String noNew();

    @Message("Proposals reach you until {day} without it, and afterwards only once you have read on.")
    String until(String day);

    @Message("{#if count == 1}Read it{#else}To the materials{/if}")
    String action(int count);

    @Message("Please read: {titles}")
    String mailTitle(String titles);

    @Message("""
            {#if count == 1}A text that every mentor here reads is new, or has changed in something that matters: {titles}.\
            {#else}Texts that every mentor here reads are new, or have changed in something that matters: {titles}.{/if} \
            Reading takes a few minutes, and three short questions follow{#if count > 1} each{/if}.

            Your mentorships go on as they are. {#if until.isEmpty}A new proposal reaches you once you have read on.\
            {#else}Until {until} proposals reach you all the same; afterwards only once you have read on.{/if}""")
    String mailText(int count, String titles, String until);
}
