package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * Looks for one mentee's candidates, bucket by bucket from the most promising on, until her list cannot improve or a
 * budget is used up. Of a bucket beyond its budget everyone sees a part of her own, so that not all get the same few.
 * Keys order a list: points missing to the best score, then the mentor's tie; the smaller the better.
 */
final class Search {
    private static final int MISSING_SHIFT = Postings.MENTOR_BITS;

    /** Outweighs all that a pair can be worth, and three of them fit an int. */
    private static final int NEVER = -600_000_000;

    private final Packed market;
    private final Postings postings;
    private final Cells cells;
    private final Policy policy;
    private final Scale scale;
    private final Worths worths;
    /** As in {@link Worths}, but what breaks a rule is worth {@link #NEVER}. */
    private final int[][] formatsRows;

    private final int[][] languagesRows;
    private final int[][] zoneRows = new int[Zones.HALF_DAY + 1][];
    private final Best best = new Best();

    private int mentee;
    private Taste taste;
    private Cutoffs cutoffs;
    private long kept;
    private int minute;
    private int reach;
    /** The mark of mentors with rare words, if she has any herself. */
    private long rareWords;
    private long topics;
    private long formats;
    private long languages;
    private int[] topicsWorth;
    private int[] formatsWorth;
    private int[] languagesWorth;
    private int[] zoneWorth;
    private boolean avoids;
    /** She named or excluded someone, or may be a mentor herself. */
    private boolean picky;
    /** Below this worth a mentor is no candidate, or not one for the list. */
    private int leastWorth;

    private int looksLeft;
    private boolean cut;

    Search(Packed market, Postings postings) {
        this.market = market;
        this.postings = postings;
        policy = market.terms.policy();
        scale = market.terms.mentee();
        worths = market.menteeWorths;
        cells = new Cells(worths);
        formatsRows = required(worths.formats);
        languagesRows = required(worths.languages);
    }

    /** Her best candidates, apart from those whom she named. */
    Best best(int mentee) {
        return run(mentee, policy.listLength(), null, Long.MAX_VALUE);
    }

    /**
     * All her candidates within the budgets, apart from those whom she named.
     *
     * @param cutoffs who is left out if they would not take her; nobody if null
     * @param kept up to this key all are listed in any case
     */
    Best all(int mentee, Cutoffs cutoffs, long kept) {
        return run(mentee, Integer.MAX_VALUE, cutoffs, kept);
    }

    /** Whether a budget cut the last list, so that there may be better candidates. */
    boolean cut() {
        return cut;
    }

    long key(int mentor, int mentee) {
        return keyOf(market.menteeInner(mentor, mentee), Postings.mentor(market.roster.tie()[mentor], mentor));
    }

    private static long keyOf(int inner, long mentor) {
        return (long) (Scale.INNER_BEST - inner) << MISSING_SHIFT | mentor;
    }

    static int missing(long key) {
        return (int) (key >>> MISSING_SHIFT);
    }

    static int mentor(long key) {
        return Postings.number(key);
    }

    private Best run(int mentee, int room, Cutoffs cutoffs, long kept) {
        this.cutoffs = cutoffs;
        this.kept = kept;
        start(mentee, room);
        int spare = topicsWorth[Math.min(topicsWorth.length - 1, market.topics.mentees().known(mentee))]
                + formatsWorth[Math.min(formatsWorth.length - 1, market.formats.mentees().known(mentee))]
                + languagesWorth[Math.min(languagesWorth.length - 1, market.languages.mentees().known(mentee))];
        for (long cell : cells.order(market.mentees.seniority()[mentee], minute)) {
            if (Cells.worth(cell) + spare < leastWorth || looksLeft == 0 && cut) {
                break;
            }
            if (Cells.apart(cell) <= reach) {
                int kind = Cells.kind(cell);
                int further = kind == Cells.FURTHER ? 1 : 0;
                for (int field : kind == Cells.NEIGHBOUR ? taste.neighbours() : taste.exact()) {
                    int bucket = field * Postings.BLOCK + Cells.bucket(cell) + further;
                    int end = postings.first()[bucket + (kind == Cells.NEIGHBOUR ? 2 : 1)];
                    if (postings.first()[bucket] < end) {
                        look(postings.first()[bucket], end, cell, field);
                    }
                }
            }
        }
        return best;
    }

    private void start(int mentee, int room) {
        this.mentee = mentee;
        taste = market.mentees.taste()[mentee];
        minute = market.mentees.minute()[mentee];
        reach = market.mentees.reach()[mentee];
        boolean rare = market.topics.mentees().hasRest(mentee)
                || market.formats.mentees().hasRest(mentee)
                || market.languages.mentees().hasRest(mentee);
        rareWords = rare ? Postings.RARE_WORDS : 0;
        topics = market.topics.mentees().mask()[mentee];
        formats = market.formats.mentees().mask()[mentee];
        languages = market.languages.mentees().mask()[mentee];
        topicsWorth = worths.topics[market.topics.mentees().size()[mentee]];
        formatsWorth = formatsRows[market.formats.mentees().size()[mentee]];
        languagesWorth = languagesRows[market.languages.mentees().size()[mentee]];
        zoneWorth = within(reach);
        avoids = market.mentees.avoids()[mentee];
        picky = market.mentees.picky().get(mentee);
        leastWorth = scale.leastWorth(market.terms.leastMenteeInner());
        looksLeft = policy.totalBudget();
        cut = false;
        best.start(room);
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
            zoneRows[reach] = worths.zone.clone();
            Arrays.fill(zoneRows[reach], reach + 1, zoneRows[reach].length, NEVER);
        }
        return zoneRows[reach];
    }

    /** One bucket, from her own starting point round to it again, as far as the budgets reach. */
    private void look(int first, int end, long cell, int field) {
        int size = end - first;
        int looks = Math.min(size, Math.min(policy.bucketBudget(), looksLeft));
        looksLeft -= looks;
        if (looks == size) {
            scan(first, end, cell, field);
            return;
        }
        cut = true;
        int from = first + (int) ((market.mentees.spread()[mentee] & 0xffffffffL) * size >>> 32);
        int before = Math.min(looks, end - from);
        scan(from, from + before, cell, field);
        scan(first, first + looks - before, cell, field);
    }

    private void scan(int first, int end, long cell, int field) {
        long[] posting = postings.posting();
        int[] byTopics = topicsWorth;
        int[] byFormats = formatsWorth;
        int[] byLanguages = languagesWorth;
        int[] byDistance = zoneWorth;
        long herTopics = topics;
        long herFormats = formats;
        long herLanguages = languages;
        long rare = rareWords;
        int herMinute = minute;
        int known = Cells.worth(cell) - worths.zone[Cells.apart(cell)];
        int least = leastWorth;
        for (int at = first * Postings.LONGS; at < end * Postings.LONGS; at += Postings.LONGS) {
            long about = posting[at + 3];
            // Without branches up to here: which mentors pass is hard to foretell.
            int worth = known
                    + byTopics[Long.bitCount(posting[at] & herTopics)]
                    + byFormats[Long.bitCount(posting[at + 1] & herFormats)]
                    + byLanguages[Long.bitCount(posting[at + 2] & herLanguages)]
                    + byDistance[Zones.apart((int) about & Postings.MINUTE, herMinute)];
            if ((about & rare) != 0) {
                worth = withRareWords(about, known);
            }
            if (worth >= least && take(about, worth, cell, field)) {
                least = leastWorth;
            }
        }
    }

    private int withRareWords(long about, int known) {
        int mentor = Postings.number(Postings.mentor(about));
        return known
                + topicsWorth[market.topics.shared(mentor, mentee)]
                + formatsWorth[market.formats.shared(mentor, mentee)]
                + languagesWorth[market.languages.shared(mentor, mentee)]
                + zoneWorth[market.apart(mentor, mentee)];
    }

    /** @return whether fewer will do from now on */
    private boolean take(long about, int worth, long cell, int field) {
        long key = keyOf(scale.inner(worth), Postings.mentor(about));
        if (key >= best.limit()) {
            return false;
        }
        int mentor = mentor(key);
        if ((about & Postings.SEVERAL_FIELDS) != 0 && !counts(mentor, Cells.kind(cell), field)
                || avoids && !market.allows(HardRule.OTHER_ORGANISATION, mentor, mentee)
                || picky && !allowed(mentor)
                || (about & Postings.LEAST_SCORE) != 0 && !market.allows(HardRule.LEAST_MENTOR_SCORE, mentor, mentee)
                || cutoffs != null && key > kept && !cutoffs.leave(mentor, mentee)
                || !best.add(key)) {
            return false;
        }
        leastWorth = scale.leastWorth(Scale.INNER_BEST - missing(best.limit()));
        return true;
    }

    private boolean allowed(int mentor) {
        return !market.mentees.named().contains(mentee, mentor)
                && market.allows(HardRule.NOT_EXCLUDED, mentor, mentee)
                && market.allows(HardRule.NOT_ONESELF, mentor, mentee);
    }

    /** Whether this is the posting under which the mentor counts: one who has several fields is met several times. */
    private boolean counts(int mentor, int kind, int field) {
        if (kind != Cells.NEIGHBOUR && taste.exact().length == 1) {
            return true;
        }
        int deciding = market.deciding(mentor, taste);
        int decidingField = market.mentors.fields().values()[market.mentors.fields().first()[mentor] + deciding];
        if (decidingField != field) {
            return false;
        }
        return taste.kind()[field] == Taste.NEIGHBOUR
                ? kind == Cells.NEIGHBOUR
                : kind == (deciding == 0 ? Cells.MAIN : Cells.FURTHER);
    }
}
