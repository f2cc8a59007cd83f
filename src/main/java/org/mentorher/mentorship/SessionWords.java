package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Sessions as their two sides read them. */
@MessageBundle("sessions")
interface SessionWords {
    @Message("Sessions with {name}")
    String heading(String name);

    @Message("Session with {name}")
    String one(String name);

    @Message("All sessions")
    String all();

    @Message("For {name}: {when}")
    String forOther(String name, String when);

    @Message("{name} proposes these times{#if move} to move a session{/if}")
    String offered(String name, boolean move);

    @Message("You have proposed times{#if move} to move a session{/if}")
    String offeredByYou(boolean move);

    @Message("{minutes} minutes")
    String minutes(int minutes);

    @Message("Take this time")
    String take();

    @Message("Take {when}")
    String takeThis(String when);

    @Message("None of them: propose others")
    String counter();

    @Message("Take them back")
    String withdraw();

    @Message("{name} picks one. You will get a mail.")
    String waits(String name);

    @Message("Planned")
    String planned();

    @Message("Propose times")
    String propose();

    @Message("Earlier")
    String earlier();

    @Message("No session yet")
    String none();

    @Message("Propose a few times. {name} picks one, and it is in both your calendars.")
    String noneAdvice(String name);

    @Message("The mentorship is paused. Nothing is planned until one of you resumes it.")
    String paused();

    @Message("The mentorship is over. What you held and noted stays here for you.")
    String over();

    @Message("In your calendar")
    String calendar();

    @Message("Each session comes as an invitation by mail. With an address of your own your calendar can also read them all.")
    String calendarHint();

    @Message("Set up my calendar address")
    String toCalendar();

    @Message("When I usually have time")
    String toHours();

    @Message("{#switch name}{#case 'PLANNED'}{#if begun}How did it go?{#else}Planned{/if}{#case 'HELD'}Held{#case 'MISSED'}Missed{#else}Called off{/switch}")
    String stage(String name, boolean begun);

    @Message("not confirmed yet")
    String unconfirmed();

    @Message("Did it take place?")
    String took();

    @Message("{#if asMentor}{name} will be asked to confirm it.{#else}Your word makes it count for the promise of {name}.{/if}")
    String tookHint(boolean asMentor, String name);

    @Message("Yes, we met")
    String yes();

    @Message("No, it did not take place")
    String no();

    @Message("Who could not come?")
    String who();

    @Message("Note it as missed")
    String noteMissed();

    @Message("I could not come")
    String missedByMe();

    @Message("{name} did not come")
    String missedByOther(String name);

    @Message("Neither of us came")
    String missedByBoth();

    @Message("{name} says that you met. Is that so?")
    String confirmTitle(String name);

    @Message("Only what you confirm counts for the promise of {name}. If you did not meet, leave it as it is.")
    String confirmHint(String name);

    @Message("Yes, we met: confirm")
    String confirm();

    @Message("{name} has not confirmed it yet.")
    String waitsForMentee(String name);

    @Message("Another time is proposed; until it is picked, this one holds.")
    String moving();

    @Message("Where")
    String where();

    @Message("Nothing said yet")
    String nowhere();

    @Message("How long")
    String length();

    @Message("Change")
    String change();

    @Message("Propose another time")
    String move();

    @Message("Call it off")
    String cancel();

    @Message("{name} gets a mail, and the session disappears from both calendars.")
    String cancelHint(String name);

    @Message("Call this session off")
    String cancelNow();
}
