package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mentorher.notification.Message;
import org.mentorher.notification.Outbox;

/** What signatories are written. */
@ApplicationScoped
class PledgeMails {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    void confirm(Pledge pledge, Campaign campaign, Token token) {
        outbox.post(
                new Message(pledge.email, "Confirm your " + campaign.hashtag + " pledge", """
                        Hello %s,

                        somebody, we hope you, signed the %s pledge with this address:

                          %s, %s
                          %d %s promised

                        If it was you, open this page and press the button there:

                          %s/pledge/confirm/%s

                        The link holds until %s. Until then nothing is public. If it was not you, do nothing: the entry lapses by itself.

                        MentorHer
                        """.formatted(
                                pledge.name,
                                campaign.hashtag,
                                pledge.title,
                                pledge.organisation,
                                pledge.seats,
                                pledge.seats == 1 ? "seat" : "seats",
                                publicUrl,
                                token.text(),
                                DAY.format(pledge.createdAt.plus(Pledge.LAPSES_AFTER)))),
                "pledge-confirmation:" + pledge.id);
    }

    /** Only the mailbox's owner learns that this address has signed before. */
    void signedBefore(Pledge signed, Campaign campaign, String address, Instant now) {
        var hour = now.getEpochSecond() / 3600;
        outbox.post(
                new Message(address, "You have signed " + campaign.hashtag, """
                        Hello %s,

                        the %s pledge was signed once more with this address. You have signed it already, so nothing has changed.

                        Your pledge: %s/pledges/%s

                        MentorHer
                        """.formatted(
                                signed.name, campaign.hashtag, publicUrl, signed.id)),
                "pledge-signed-before:" + signed.id + ":" + hour);
    }

    void thanks(Pledge pledge, Campaign campaign) {
        outbox.post(
                new Message(pledge.email, "Thank you for signing " + campaign.hashtag, """
                        Hello %s,

                        your pledge is public now. Next, open your seats: sign in with this address and write your mentor profile. If you have no password yet, a second mail lets you set one.

                          %s/me

                        Your pledge: %s/pledges/%s

                        MentorHer
                        """.formatted(
                                pledge.name, publicUrl, publicUrl, pledge.id)),
                "pledge-thanks:" + pledge.id);
    }
}
