package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a share card says beside names and numbers. */
@MessageBundle("card")
interface CardWords {
    @Message("{#if attested}Title attested{#else}Title as stated by the signatory, not attested{/if}")
    String vouched(boolean attested);

    @Message("{#if seats == 1}seat{#else}seats{/if} promised")
    String promise(int seats);

    @Message("One more leader has signed")
    String nameless();

    @Message("{name} signed the {hashtag} pledge. {title}, {organisation}. {vouched}. {promised}.")
    String all(String name, String hashtag, String title, String organisation, String vouched, String promised);
}
