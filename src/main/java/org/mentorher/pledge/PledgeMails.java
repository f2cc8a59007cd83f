package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notice.Said;
import org.mentorher.notification.Notices;
import org.mentorher.notification.Outbox;
import org.mentorher.notification.Stationery;
import org.mentorher.shared.Texts;

/** What signatories are written: visitors in the language of the page on which they signed, members as they chose. */
@ApplicationScoped
class PledgeMails {
    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Inject
    Notices notices;

    void confirm(Pledge pledge, Campaign campaign, Token token) {
        var language = Locale.of(pledge.language);
        var words = words(language);
        var text = words.confirmText(
                campaign.hashtag,
                pledge.title,
                pledge.organisation,
                pledge.seats,
                day(pledge.createdAt.plus(Pledge.LAPSES_AFTER), language));
        var said = new Said(words.confirm(campaign.hashtag), text, words.confirmAction());
        outbox.post(
                stationery.letter(
                        pledge.email,
                        pledge.name,
                        language,
                        said,
                        "/pledge/confirm/" + token.text(),
                        words.confirmWhy()),
                "pledge-confirmation:" + pledge.id);
    }

    /**
     * Only the mailbox's owner learns that this address has signed before.
     *
     * @param language of the page on which it was signed again
     */
    void signedBefore(Pledge signed, Campaign campaign, String address, Locale language, Instant now) {
        var hour = now.getEpochSecond() / 3600;
        var words = words(language);
        var said = new Said(words.before(campaign.hashtag), words.beforeText(campaign.hashtag), words.pledge());
        outbox.post(
                stationery.letter(address, signed.name, language, said, page(signed), words.signedWhy()),
                "pledge-signed-before:" + signed.id + ":" + hour);
    }

    void thanks(Pledge pledge, Campaign campaign) {
        var key = "pledge-thanks:" + pledge.id;
        if (pledge.member != null) {
            notices.tell(pledge.member, new Notice(Kind.ESSENTIAL, key, page(pledge), language -> {
                var words = words(language);
                return new Said(words.thanks(campaign.hashtag), words.thanksMember(), words.thanksAction());
            }));
            return;
        }
        var language = Locale.of(pledge.language);
        var words = words(language);
        var said = new Said(words.thanks(campaign.hashtag), words.thanksText(), words.thanksAction());
        outbox.post(stationery.letter(pledge.email, pledge.name, language, said, page(pledge), words.signedWhy()), key);
    }

    private static PledgeMailWords words(Locale language) {
        return Texts.in(language, PledgeMailWords.class);
    }

    private static String page(Pledge pledge) {
        return "/pledges/" + pledge.id;
    }

    /** A visitor's clock is unknown. */
    private static String day(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.getLanguage().equals("en") ? Locale.UK : language)
                .format(at.atZone(ZoneOffset.UTC));
    }
}
