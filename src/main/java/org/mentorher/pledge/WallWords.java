package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The wall and its cards. */
@MessageBundle("wall")
interface WallWords {
    @Message("The wall")
    String title();

    @Message("Everybody who signed the {hashtag} pledge, newest first, with what became of the promise.")
    String lead(String hashtag);

    @Message("Narrow the wall")
    String narrow();

    @Message("Name or organisation")
    String name();

    @Message("Any field")
    String anyField();

    @Message("All of {area}")
    String allOf(String area);

    @Message("Any level")
    String anyLevel();

    @Message("Show")
    String show();

    @Message(
            "{#if n == 0}Nobody found{#else if n == 1}1 signatory{#else}{n} signatories{/if}{#if more} on this page, more follow{/if}")
    String found(int n, boolean more);

    @Message("Signatories")
    String signatories();

    @Message("Nobody on the wall fits")
    String nobodyFits();

    @Message(
            "Take one of the filters away, or look for part of a name. A field is known only of signatories who mentor.")
    String nobodyFitsAdvice();

    @Message("Show everybody")
    String everybody();

    @Message("Nobody has signed yet")
    String nobody();

    @Message("Be the first: it takes about three minutes, and nothing is public before you confirm it.")
    String nobodyAdvice();

    @Message("Back to the newest")
    String newest();

    @Message("What the marks mean")
    String marks();

    @Message("Title confirmed")
    String attested();

    @Message("The signatory’s work e-mail belongs to the organisation, or programme staff have checked the title.")
    String attestedMeans();

    @Message("Title as stated")
    String asStated();

    @Message(
            "The signatory wrote the title, and nobody has confirmed it yet. Where it claims the top of an organisation, the card says “states to be”.")
    String asStatedMeans();

    @Message("States to be:")
    String states();

    @Message("Not yet acted")
    String notYetActed();

    @Message("Ninety days have passed since the signature, and no seat was opened.")
    String notYetActedMeans();

    @Message("{kept} of {promised} {#if promised == 1}seat{#else}seats{/if} kept")
    String keptOf(long kept, long promised);

    @Message(
            "{promised} {#if promised == 1}seat{#else}seats{/if} promised, {opened} opened, {filled} filled, {kept} kept")
    String seatsAsText(long promised, long opened, long filled, long kept);

    @Message("Promised")
    String promised();

    @Message("A seat that is not open yet.")
    String promisedMeans();

    @Message("Opened")
    String opened();

    @Message("A mentee can be matched to it.")
    String openedMeans();

    @Message("Filled")
    String filled();

    @Message("A mentee has it: both sides agreed.")
    String filledMeans();

    @Message("Kept")
    String kept();

    @Message("The mentorship was completed, or has lasted ninety days with sessions that the mentee confirmed.")
    String keptMeans();
}
