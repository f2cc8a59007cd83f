package org.mentorher.matching.engine;

import java.util.Arrays;

/** One mentee's side of the scoring, laid ready for the loop over postings. */
final class Wishes {
    /** Outweighs all that a pair can be worth, and three of them fit an int. */
    private static final int NEVER = -600_000_000;

    private final Packed market;
    /** As in {@link Worths}, but what breaks a rule is worth {@link #NEVER}. */
    private final int[][] formatsRows;

    private final int[][] languagesRows;
    private final int[][] zoneRows = new int[Zones.HALF_DAY + 1][];

    int mentee;
    Taste taste;
    int minute;
    int reach;
    /** The mark of mentors with rare words, if she has any herself. */
    long rareWords;

    long topics;
    long formats;
    long languages;
    /** What so many shared words are worth, and so many minutes apart. */
    int[] byTopics;

    int[] byFormats;
    int[] byLanguages;
    int[] byDistance;

    Wishes(Packed market) {
        this.market = market;
        formatsRows = required(market.menteeWorths.formats);
        languagesRows = required(market.menteeWorths.languages);
    }

    void read(int mentee) {
        this.mentee = mentee;
        taste = market.mentees.taste()[mentee];
        minute = market.mentees.minute()[mentee];
        reach = market.mentees.reach()[mentee];
        var allTopics = market.topics.mentees();
        var allFormats = market.formats.mentees();
        var allLanguages = market.languages.mentees();
        boolean rare = allTopics.hasRest(mentee) || allFormats.hasRest(mentee) || allLanguages.hasRest(mentee);
        rareWords = rare ? Postings.RARE_WORDS : 0;
        topics = allTopics.mask()[mentee];
        formats = allFormats.mask()[mentee];
        languages = allLanguages.mask()[mentee];
        byTopics = market.menteeWorths.topics[allTopics.size()[mentee]];
        byFormats = formatsRows[allFormats.size()[mentee]];
        byLanguages = languagesRows[allLanguages.size()[mentee]];
        byDistance = within(reach);
    }

    /** What shared words can be worth at most, given those that any mentor has. */
    int mostByWords() {
        return byTopics[market.topics.mentees().known(mentee)]
                + byFormats[market.formats.mentees().known(mentee)]
                + byLanguages[market.languages.mentees().known(mentee)];
    }

    /** The worth of a mentor whose words are not all in the masks. */
    int withRareWords(int mentor, int known) {
        return known
                + byTopics[market.topics.shared(mentor, mentee)]
                + byFormats[market.formats.shared(mentor, mentee)]
                + byLanguages[market.languages.shared(mentor, mentee)]
                + byDistance[market.apart(mentor, mentee)];
    }

    private static int[][] required(int[][] rows) {
        return Arrays.stream(rows)
                .map(row -> {
                    if (row == null) {
                        return null;
                    }
                    int[] required = row.clone();
                    required[0] = NEVER;
                    return required;
                })
                .toArray(int[][]::new);
    }

    private int[] within(int reach) {
        if (zoneRows[reach] == null) {
            zoneRows[reach] = market.menteeWorths.zone.clone();
            Arrays.fill(zoneRows[reach], reach + 1, zoneRows[reach].length, NEVER);
        }
        return zoneRows[reach];
    }
}
