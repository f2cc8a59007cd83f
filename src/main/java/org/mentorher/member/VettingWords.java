package org.mentorher.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff read where they vet mentors and shut members out. */
@MessageBundle("vetting")
interface VettingWords {
    @Message("Mentors")
    String title();

    @Message("Stage")
    String stages();

    @Message(
            "{#switch name}{#case 'IN_REVIEW'}To vet{#case 'DRAFT'}Drafts{#case 'ACTIVE'}Active{#case 'PAUSED'}Paused{#else}Closed{/switch}")
    String stage(String name);

    @Message("Mentors to vet, the one who waits longest first")
    String waitingList();

    @Message(
            "Mentor profiles: {#switch stage}{#case 'DRAFT'}drafts{#case 'ACTIVE'}active{#case 'PAUSED'}paused{#else}closed{/switch}")
    String list(String stage);

    @Message("Name")
    String name();

    @Message("{#if stage == 'IN_REVIEW'}Waits since{#else}Changed{/if}")
    String since(String stage);

    @Message("Suspended")
    String suspended();

    @Message("Nobody waits to be vetted")
    String nobodyWaits();

    @Message("When a mentor sends a profile, it stands here. Meanwhile, look at who is active.")
    String nobodyWaitsAdvice();

    @Message("See active mentors")
    String seeActive();

    @Message("No profile is in this stage")
    String none();

    @Message("Choose another stage above.")
    String noneAdvice();

    @Message(
            "{#if decision == 'ACCEPT'}{name} is accepted: the seats are open.{#else}The profile of {name} went back with your reason.{/if}")
    String decided(String name, String decision);

    @Message("This is the next one.")
    String undoNext();

    @Message("All mentors to vet")
    String back();

    @Message("Sent")
    String submitted();

    @Message("What to check")
    String check();

    @Message("The fields fit the title and what the person says of herself or himself.")
    String checkFields();

    @Message("No contact details, no advertising, nothing that would embarrass a mentee.")
    String checkText();

    @Message("The formats can be kept for every mentee alike.")
    String checkFormats();

    @Message("The pledge")
    String pledge();

    @Message("No pledge stands for this account.")
    String noPledge();

    @Message("Signed as {title}, {organisation}")
    String signedAs(String title, String organisation);

    @Message("Title attested")
    String attested();

    @Message("Title not attested yet")
    String unattested();

    @Message("The title or the organisation differs from the profile. Ask, if it matters.")
    String differs();

    @Message("See the pledge")
    String seePledge();

    @Message("{seats} {#if seats == 1}seat{#else}seats{/if} promised")
    String promised(int seats);

    @Message("Still missing")
    String stillMissing();

    @Message("Last sent back with this reason")
    String lastReason();

    @Message("Decide")
    String decide();

    @Message("Accept")
    String accept();

    @Message("The profile becomes active and its seats open.")
    String acceptHint();

    @Message("Or send it back")
    String returnTitle();

    @Message("What should change? The mentor reads exactly this.")
    String reasonHint();

    @Message("Send back with this reason")
    String sendBack();

    @Message(
            "{#switch stage}{#case 'DRAFT'}This profile is a draft; nothing is to be decided.{#case 'ACTIVE'}This profile is accepted and active.{#case 'PAUSED'}This mentor has paused.{#else}This profile is closed.{/switch}")
    String notWaiting(String stage);

    @Message("Nothing was decided: the profile changed meanwhile")
    String changed();

    @Message("Its member edited it, or somebody of the staff was faster. Below it stands as it is now.")
    String changedAdvice();

    @Message("Access")
    String access();

    @Message("Suspend this member")
    String suspend();

    @Message("Suspended since {day}")
    String suspendedSince(String day);

    @Message("Let in again")
    String reinstate();

    @Message("Suspend {name}?")
    String ask(String name);

    @Message("Let {name} in again?")
    String askReinstate(String name);

    @Message("What will happen")
    String willHappen();

    @Message("Whatever this person opens or sends here is refused, at once and in every session.")
    String suspendCalls();

    @Message("Open proposals are withdrawn; the other sides are told, without a reason.")
    String suspendProposals();

    @Message("Running mentorships end as suspended, and their seats and requests are free again.")
    String suspendMentorships();

    @Message("Why? Staff read this later; the member does not.")
    String suspendReason();

    @Message("The account works again at once. What the suspension ended stays ended.")
    String reinstateMeans();

    @Message("Yes, suspend")
    String suspendAction();

    @Message("No, leave it as it is")
    String cancel();

    @Message("You cannot suspend yourself")
    String own();

    @Message("Ask somebody else of the staff.")
    String ownAdvice();
}
