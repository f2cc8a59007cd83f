package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A mentee's goals. */
@MessageBundle("goals")
interface GoalWords {
    @Message("Goals")
    String title();

    @Message(
            "{#if asMentor}What {name} wants to reach, as far as she shares it with you.{#else}What you want to reach, in steps. Each goal is yours alone until you share it with {name}.{/if}")
    String lead(boolean asMentor, String name);

    @Message("{#if asMentor}Nothing is shared with you yet{#else}You have set no goal yet{/if}")
    String none(boolean asMentor);

    @Message(
            "{#if asMentor}Goals belong to your mentee. You read here what she decides to share.{#else}One is enough to begin with. A good goal is small enough that you will know when you have reached it.{/if}")
    String noneAdvice(boolean asMentor);

    @Message("Set a goal")
    String set();

    @Message("{#switch name}{#case 'OPEN'}Open{#case 'REACHED'}Reached{#else}Let go{/switch}")
    String stage(String name);

    @Message("{#if shared}Shared with {name}{#else}Only you see it{/if}")
    String sharedWith(boolean shared, String name);

    @Message("{done} of {steps} steps")
    String progress(long done, int steps);

    @Message("By {day}")
    String by(String day);

    @Message("Why it matters")
    String why();

    @Message("Steps")
    String steps();

    @Message("No steps yet. Small ones help: what could you do this week?")
    String noSteps();

    @Message("Save what is done")
    String tick();

    @Message("Done on {day}")
    String doneOn(String day);

    @Message("Not done yet")
    String notDone();

    @Message("I have reached it")
    String reach();

    @Message("Let it go")
    String letGo();

    @Message("Go on with it")
    String reopen();

    @Message("Edit")
    String edit();

    @Message("Share with {name}")
    String share(String name);

    @Message(
            "{name} then reads this goal with its steps, and how it goes on. You can keep it to yourself again at any time.")
    String shareMeans(String name);

    @Message("Keep it to myself again")
    String unshare();

    @Message("{name} then does not see it any more and is not told. What was read already cannot be unread.")
    String unshareMeans(String name);

    @Message("Remove")
    String remove();

    @Message("Remove this goal?")
    String removeTitle();

    @Message("It is gone for good, with its steps.{#if shared} {name} does not see it any more either.{/if}")
    String removeMeans(boolean shared, String name);

    @Message("Yes, remove it")
    String removeYes();

    @Message("Keep it")
    String removeNo();

    @Message("A goal of mine")
    String formTitle();

    @Message("What I want to reach")
    String what();

    @Message("In one line, so that you will know when you are there.")
    String whatHint();

    @Message("By when")
    String due();

    @Message("Up to 20 small ones; empty lines are left out, and an emptied step goes.")
    String stepsHint();

    @Message("Step {n}")
    String step(int n);

    @Message("Save")
    String save();

    @Message("{#if n == 0}No open goal{#else if n == 1}One open goal{#else}{n} open goals{/if}")
    String glanceOpen(long n);

    @Message("{#if n == 0}None reached yet.{#else if n == 1}One reached.{#else}{n} reached.{/if}")
    String glanceReached(long n);

    @Message("Set a first goal")
    String glanceNone();

    @Message("It is yours alone until you share it.")
    String glanceNoneDetail();

    @Message("{#if n == 1}One goal reached{#else}{n} goals reached{/if}")
    String glanceAfter(long n);

    @Message("To the goals")
    String glanceAction();

    @Message("{name} shares a goal with you")
    String toldTitle(String name);

    @Message(
            "Read what it is, and ask what would help. It is hers: she decides what she does with it, and who sees it.")
    String toldText();

    @Message("Read the goal")
    String toldAction();
}
