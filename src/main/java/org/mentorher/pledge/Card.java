package org.mentorher.pledge;

/**
 * What a share card says.
 *
 * @param place where the wall is, as people type it
 */
record Card(String hashtag, String name, String title, String organisation, boolean attested, int seats, String place) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    Card(PledgeView pledge, String hashtag, String place) {
        this(
                hashtag,
                pledge.name(),
                pledge.title(),
                pledge.organisation(),
                pledge.attested(),
                (int) pledge.seats().promised(),
                place);
    }

    /** A picture travels without the page that explains: a title that nobody vouched for says so on its face. */
    String vouched() {
        return attested ? "Title attested" : "Title as stated by the signatory, not attested";
    }

    String promise() {
        return seats == 1 ? "seat promised" : "seats promised";
    }

    /** All of it for whoever does not see the picture. */
    String words() {
        return "%s signed the %s pledge. %s, %s. %s. %d %s."
                .formatted(name, hashtag, title, organisation, vouched(), seats, promise());
    }
}
