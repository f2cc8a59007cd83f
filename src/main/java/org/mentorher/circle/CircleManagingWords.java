package org.mentorher.circle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What whoever moderates a circle reads on its page. */
@MessageBundle("circlemanaging")
interface CircleManagingWords {
    @Message("{#if moderator}For you who moderate{#else}For the programme staff{/if}")
    String title(boolean moderator);

    @Message("Who asks and who waits")
    String pending();

    @Message("Nobody waits.")
    String nobodyWaits();

    @Message(
            "{#switch stage}{#case 'ASKED'}asks{#case 'WAITING'}waits in line{#case 'OFFERED'}was offered a place{#else}is invited{/switch} since {day}")
    String since(String stage, String day);

    @Message("Yes")
    String accept();

    @Message("Not this time")
    String refuse();

    @Message("Invite somebody")
    String invite();

    @Message(
            "To the e-mail address of an account. Whether there is one, nobody is told; who has a profile here is asked, and decides.")
    String inviteHint();

    @Message("Send the invitation")
    String sendInvitation();

    @Message("If somebody with a profile has this address, the invitation is on its way.")
    String sent();

    @Message("Begin")
    String begin();

    @Message(
            "{#if missing > 0}A circle begins from four members on; {#if missing == 1}one is{#else}{missing} are{/if} missing. With eight it begins by itself.{#else}There are enough of you. With eight it begins by itself.{/if}")
    String beginHint(int missing);

    @Message("Begin the circle")
    String beginNow();

    @Message("Edit")
    String edit();

    @Message("Hand the moderation over")
    String handOver();

    @Message("To whom")
    String toWhom();

    @Message("Who moderates after you")
    String successor();

    @Message("{#if rotating}the next in turn{#else}nobody yet{/if}")
    String nextInTurn(boolean rotating);

    @Message("Close this circle")
    String close();

    @Message("For good. Everybody is told, and what was planned is called off.")
    String closeLead();

    @Message("Close it")
    String closeNow();
}
