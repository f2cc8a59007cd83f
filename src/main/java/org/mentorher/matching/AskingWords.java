package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Writing a request, and what becomes of it. */
@MessageBundle("asking")
interface AskingWords {
    @Message("Ask for a mentor")
    String ask();

    @Message("Say what you seek. Name mentors if you know whom you want; if not, the next round finds who fits best.")
    String askLead();

    @Message("What you want to grow in. Mentors of the same area count too, a little less.")
    String fieldHint();

    @Message("What you want to talk about: one on each line, up to ten.")
    String topicsHint();

    @Message("The mentor who is proposed to you reads this before saying yes. You need not give an address.")
    String messageHint();

    @Message("Mentors by name")
    String byName();

    @Message(
            "Up to five, best first. A mentor reads your reason only when proposed to you, and never sees who else is on your list.")
    String byNameHint();

    @Message("You have named nobody, and that is fine: the round looks among all mentors with a free seat.")
    String nobody();

    @Message("Number {place}")
    String number(int place);

    @Message("{name} is number {place} now.")
    String moved(String name, int place);

    @Message("Why {name}?")
    String why(String name);

    @Message("A mentor who has left")
    String left();

    @Message("Move up")
    String up();

    @Message("Move down")
    String down();

    @Message("Take off")
    String remove();

    @Message("Check before sending")
    String check();

    @Message("Keep and look for mentors")
    String browse();

    @Message("Every button keeps what you typed, also when you sign out. Nobody sees it before you send it.")
    String kept();

    @Message("Check, then send")
    String checkTitle();

    @Message("Your list or your text has changed in another window. This is how it stands now; check it again.")
    String changed();

    @Message("No message")
    String noMessage();

    @Message("No particular topic")
    String noTopics();

    @Message("Nobody in particular")
    String noNames();

    @Message(
            "Your request takes part in every round for 180 days. Staff review each proposal before you read it, nothing starts before you and the mentor have both said yes, and you can withdraw at any time.")
    String promise();

    @Message("Send my request")
    String send();

    @Message("Change something")
    String change();

    @Message("My requests")
    String requests();

    @Message("You have not asked for a mentor yet")
    String none();

    @Message("Look at who has a free seat, or ask right away without naming anybody.")
    String noneAdvice();

    @Message("""
            {#switch state}{#case 'OPEN'}Open{#case 'IN_REVIEW'}In review{#case 'PROPOSED'}Proposal made{#case 'MATCHED'}Mentor found\
            {#case 'WITHDRAWN'}Withdrawn{#else}Expired{/switch}""")
    String state(String state);

    @Message("Sent {day}")
    String sentOn(String day);

    @Message("Your request is sent")
    String sent();

    @Message("What happens next")
    String next();

    @Message("""
            {#switch state}{#case 'OPEN'}Your request waits for the next round. When a mentor fits, staff look at the proposal first, and then we write to you. You need not do anything.\
            {#case 'IN_REVIEW'}A mentor has been found for you, and staff look at the proposal now. As soon as they approve it you can read it, and we write to you.\
            {#case 'PROPOSED'}A mentor is proposed to you. Read who it is and why, and say yes or no.\
            {#case 'MATCHED'}You and a mentor have both said yes.\
            {#case 'WITHDRAWN'}You took this request back. Nothing more happens to it; you can send a new one whenever you like.\
            {#else}It was open for 180 days without a proposal that both sides agreed to. Send a new one: a wider choice of fields, languages or formats in your profile opens more mentors.{/switch}""")
    String nextIs(String state);

    @Message(
            "It has been under way before and came to nothing; therefore your request goes first among equals in the next round.")
    String failed();

    @Message(
            "{#if n == 1}One round has found nobody for you yet;{#else}{n} rounds have found nobody for you yet;{/if} your request goes before its equals in the next one. Until then there are circles: people in your field who help each other on.")
    String passedOver(int n);

    @Message("Look at circles")
    String toCircles();

    @Message("Open until {day}.")
    String openUntil(String day);

    @Message("You can both answer until {day}.")
    String answerUntil(String day);

    @Message("Read the proposal")
    String toProposal();

    @Message("To the mentorship")
    String toMentorship();

    @Message("Ask again")
    String again();

    @Message("What you asked for")
    String asked();

    @Message("Withdraw this request")
    String withdraw();

    @Message("Withdraw this request?")
    String withdrawTitle();

    @Message(
            "It leaves the next rounds. A proposal that was made for it ends, and its mentor is told in neutral words. You can send a new request afterwards.")
    String withdrawAdvice();

    @Message("Yes, withdraw it")
    String withdrawYes();

    @Message("No, keep it")
    String withdrawNo();
}
