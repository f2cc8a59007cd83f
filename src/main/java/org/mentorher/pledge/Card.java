package org.mentorher.pledge;

import java.util.Locale;
import org.mentorher.shared.Texts;

/**
 * What a share card says.
 *
 * @param place where the wall is, as people type it
 * @param said the rest, in one language
 */
record Card(
        String hashtag,
        String name,
        String title,
        String organisation,
        boolean attested,
        int seats,
        String place,
        Said said) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /**
     * @param vouched a picture travels without the page that explains: whether somebody vouched for the title
     * @param promise what follows the number of seats
     * @param nameless stands in the place of a name that cannot be drawn
     * @param all all of it for whoever does not see the picture
     */
    record Said(String vouched, String promise, String nameless, String all) {}

    static Card of(PledgeView pledge, String hashtag, String place, Locale language) {
        var words = Texts.in(language, CardWords.class);
        var seats = (int) pledge.seats().promised();
        var vouched = words.vouched(pledge.attested());
        var promise = words.promise(seats);
        var all = words.all(
                pledge.name(), hashtag, pledge.title(), pledge.organisation(), vouched, seats + " " + promise);
        return new Card(
                hashtag,
                pledge.name(),
                pledge.title(),
                pledge.organisation(),
                pledge.attested(),
                seats,
                place,
                new Said(vouched, promise, words.nameless(), all));
    }
}
