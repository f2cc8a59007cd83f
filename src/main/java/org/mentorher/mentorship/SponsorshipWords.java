package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Sponsorship acts. */
@MessageBundle("sponsorship")
interface SponsorshipWords {
    @Message("Sponsorship")
    String title();

    @Message(
            "{#if asMentor}Advice opens eyes; sponsorship opens doors. Note here what you did for {name} where she was not in the room. It counts once she confirms it.{#else}Advice opens eyes; sponsorship opens doors. What {name} did for you where you were not in the room stands here. It counts when you say so.{/if}")
    String lead(boolean asMentor, String name);

    @Message("Nothing has been noted yet")
    String none();

    @Message("An introduction is a good first one: one message to one person.")
    String noneAdvice();

    @Message(
            "{#switch name}{#case 'INTRODUCTION'}Introduction{#case 'STRETCH_ASSIGNMENT'}Stretch assignment{#case 'RECOMMENDATION'}Recommendation{#else}Promotion{/switch}")
    String kind(String name);

    @Message(
            "{#switch name}{#case 'INTRODUCTION'}To somebody worth knowing{#case 'STRETCH_ASSIGNMENT'}A task that shows more than the job does so far{#case 'RECOMMENDATION'}For a role, a stage or a prize{#else}A step up that was argued for{/switch}")
    String kindHint(String name);

    @Message(
            "{#switch stage}{#case 'CONFIRMED'}Counts{#case 'DECLINED'}Does not count{#else}{#if yours}Waits for your word{#else}Waits for {name}{/if}{/switch}")
    String stage(String stage, boolean yours, String name);

    @Message("Yes, it counts")
    String confirm();

    @Message("It does not count")
    String decline();

    @Message("It counts after all")
    String confirmAfterAll();

    @Message("Take it back")
    String withdraw();

    @Message("Note one")
    String log();

    @Message("What it was")
    String what();

    @Message("When")
    String when();

    @Message("A line about it")
    String note();

    @Message("Only the two of you read it.")
    String noteHint();

    @Message("Note it")
    String save();

    @Message("{#if n == 1}One sponsorship act waits for your word{#else}{n} sponsorship acts wait for your word{/if}")
    String waiting(long n);

    @Message("{name} noted what was done for you. It counts when you say so.")
    String waitingDetail(String name);

    @Message("Say whether it counts")
    String waitingAction();

    @Message(
            "{#if n == 0}No sponsorship act yet{#else if n == 1}One sponsorship act counts{#else}{n} sponsorship acts count{/if}")
    String glance(long n);

    @Message("To sponsorship")
    String glanceAction();

    @Message("{name} noted something that was done for you")
    String toldTitle(String name);

    @Message(
            "{kind}: {name} noted it as a sponsorship act. It counts once you confirm it; you can also say that it does not.")
    String toldText(String name, String kind);

    @Message("Say whether it counts")
    String toldAction();

    @Message("Sponsorship acts that mentees confirmed")
    String programme();
}
