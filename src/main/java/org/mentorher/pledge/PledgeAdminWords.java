package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff do with pledges and organisations. */
@MessageBundle("pledgeAdmin")
interface PledgeAdminWords {
    @Message("Pledges")
    String title();

    @Message(
            "Confirm titles you have checked, and take off the wall what does not belong there. A card says “states to be” until a C-suite title is confirmed.")
    String lead();

    @Message("Search")
    String search();

    @Message("Name or organisation")
    String name();

    @Message("Which")
    String which();

    @Message(
            "{#switch name}{#case 'TO_ATTEST'}Titles to confirm{#case 'SIGNED'}All on the wall{#else}Withdrawn or removed{/switch}")
    String shown(String name);

    @Message("Show")
    String show();

    @Message("Signatory")
    String signatory();

    @Message("Signed from")
    String from();

    @Message("Signed")
    String signed();

    @Message("Seats kept")
    String seats();

    @Message("Title")
    String attestation();

    @Message("What to do")
    String actions();

    @Message("{#if by == 'DOMAIN'}Confirmed by mail domain{#else}Confirmed by staff{/if}")
    String attestedBy(String by);

    @Message("Not confirmed")
    String unattested();

    @Message("{#if stage == 'REMOVED'}Removed{#else}Withdrawn{/if}")
    String ended(String stage);

    @Message("Confirm the title")
    String attest();

    @Message("Confirm the title of {name}")
    String attestOf(String name);

    @Message("Record this domain")
    String recordDomain();

    @Message("Record this domain for {organisation}")
    String recordDomainOf(String organisation);

    @Message("Remove")
    String remove();

    @Message("Remove the pledge of {name}")
    String removeOf(String name);

    @Message(
            "{#if what == 'attested'}The title is confirmed, and the wall says so.{#else if what == 'removed'}The pledge is removed from the wall.{#else}The domain is recorded. Pledges of this organisation that were signed from it are confirmed.{/if}")
    String done(String what);

    @Message("No title waits")
    String nothingWaits();

    @Message("Every signatory’s title is confirmed. New ones appear here by themselves.")
    String nothingWaitsAdvice();

    @Message("Nothing found")
    String nothing();

    @Message("Look for part of a name or organisation, or choose another list.")
    String nothingAdvice();

    @Message("Organisations")
    String organisations();

    @Message("Remove this pledge?")
    String ask();

    @Message("What happens when you press the button:")
    String askLead();

    @Message(
            "{name} leaves the wall at once; the pledge’s page shows nothing any more, and its seats no longer count in the campaign’s numbers.")
    String leaves(String name);

    @Message(
            "Free seats are closed. If no other pledge of this person stands, the mentor profile is paused and open proposals end.")
    String closes();

    @Message("Mentorships under way go on.")
    String goesOn();

    @Message("No mail is sent: tell the signatory yourself. It cannot be undone; the person can sign again.")
    String silent();

    @Message("Only staff see it. Write it so that the signatory could read it too.")
    String reasonHint();

    @Message("Remove the pledge")
    String removeNow();

    @Message("Keep it")
    String keep();

    @Message("This pledge has ended already")
    String over();

    @Message("Reason given: {reason}")
    String reasonWas(String reason);

    @Message("Back to the pledges")
    String back();
}
