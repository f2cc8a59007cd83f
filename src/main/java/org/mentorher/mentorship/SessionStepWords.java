package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a member's page and the first page of a mentorship say about sessions. */
@MessageBundle("sessionsteps")
interface SessionStepWords {
    @Message("{name} proposes times for a session")
    String offer(String name);

    @Message("Pick one, or propose others.")
    String offerDetail();

    @Message("Choose a time")
    String offerAction();

    @Message("You have proposed times; {name} picks one")
    String ownOffer(String name);

    @Message("See the times")
    String ownOfferAction();

    @Message("Did your session take place?")
    String untold();

    @Message("Did your session with {name} take place?")
    String untoldWith(String name);

    @Message("Say how it went")
    String untoldAction();

    @Message("Your word makes this session count")
    String unconfirmed();

    @Message("{name} says that you met: is that so?")
    String unconfirmedWith(String name);

    @Message("Confirm the session")
    String unconfirmedAction();

    @Message("Next session: {when}")
    String next(String when);

    @Message("Next session with {name}")
    String nextWith(String name);

    @Message("Open the session")
    String nextAction();

    @Message("No session is planned")
    String none();

    @Message("Propose times")
    String noneAction();
}
