package org.mentorher.matching.engine;

/**
 * Looks for one mentee's candidates, bucket by bucket from the most promising on, until her list cannot improve or a
 * budget is used up. Of a bucket beyond its budget everyone sees a part of her own, so that not all get the same few.
 * Keys order a list: points missing to the best score, then the mentor's tie; the smaller the better.
 */
final class Search {
    private static final int MISSING_SHIFT = 32;

    private final Packed market;
    private final Postings postings;
    private final Cells cells;
    private final Policy policy;
    private final Scale scale;
    private final Worths worths;
    private final Best best = new Best();

    private int mentee;
    private Taste taste;
    private Cutoffs cutoffs;
    private long kept;
    private int minute;
    private int reach;
    private boolean rare;
    private long topics;
    private long formats;
    private long languages;
    private int[] topicsWorth;
    private int[] formatsWorth;
    private int[] languagesWorth;
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
        return keyOf(market.menteeInner(mentor, mentee), market.roster.tie()[mentor]);
    }

    private static long keyOf(int inner, int tie) {
        return (long) (Scale.INNER_BEST - inner) << MISSING_SHIFT | tie;
    }

    static int missing(long key) {
        return (int) (key >>> MISSING_SHIFT);
    }

    static int tie(long key) {
        return (int) key;
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
        rare = market.topics.mentees().hasRest(mentee)
                || market.formats.mentees().hasRest(mentee)
                || market.languages.mentees().hasRest(mentee);
        topics = market.topics.mentees().mask()[mentee];
        formats = market.formats.mentees().mask()[mentee];
        languages = market.languages.mentees().mask()[mentee];
        topicsWorth = worths.topics[market.topics.mentees().size()[mentee]];
        formatsWorth = worths.formats[market.formats.mentees().size()[mentee]];
        languagesWorth = worths.languages[market.languages.mentees().size()[mentee]];
        leastWorth = scale.leastWorth(market.terms.leastMenteeInner());
        looksLeft = policy.totalBudget();
        cut = false;
        best.start(room);
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
        long hers = topics;
        long herFormats = formats;
        long herLanguages = languages;
        int[] zoneWorth = worths.zone;
        int kind = Cells.kind(cell);
        int known = Cells.worth(cell) - zoneWorth[Cells.apart(cell)];
        int least = leastWorth;
        for (int at = first * Postings.LONGS; at < end * Postings.LONGS; at += Postings.LONGS) {
            long about = posting[at + 3];
            int sharedFormats = Long.bitCount(posting[at + 1] & herFormats);
            int sharedLanguages = Long.bitCount(posting[at + 2] & herLanguages);
            int worth;
            int apart = Zones.apart((int) about & Postings.MINUTE, minute);
            if (rare && (about & Postings.RARE_WORDS) != 0) {
                int mentor = market.roster.byTie()[(int) (about >>> 32)];
                int formatsInAll = market.formats.shared(mentor, mentee);
                int languagesInAll = market.languages.shared(mentor, mentee);
                if (formatsInAll == 0 || languagesInAll == 0) {
                    continue;
                }
                worth = known
                        + zoneWorth[apart]
                        + topicsWorth[market.topics.shared(mentor, mentee)]
                        + formatsWorth[formatsInAll]
                        + languagesWorth[languagesInAll];
            } else {
                if (sharedFormats == 0 || sharedLanguages == 0) {
                    continue;
                }
                worth = known
                        + zoneWorth[apart]
                        + topicsWorth[Long.bitCount(posting[at] & hers)]
                        + formatsWorth[sharedFormats]
                        + languagesWorth[sharedLanguages];
            }
            if (worth >= least && apart <= reach && take(about, worth, kind, field)) {
                least = leastWorth;
            }
        }
    }

    /** @return whether fewer will do from now on */
    private boolean take(long about, int worth, int kind, int field) {
        long key = keyOf(scale.inner(worth), (int) (about >>> 32));
        if (key >= best.limit()) {
            return false;
        }
        int mentor = market.roster.byTie()[(int) (about >>> 32)];
        boolean counts = ((about & Postings.SEVERAL_FIELDS) == 0 || counts(mentor, kind, field))
                && !market.mentees.named().contains(mentee, mentor)
                && market.allows(HardRule.NOT_ONESELF, mentor, mentee)
                && market.allows(HardRule.OTHER_ORGANISATION, mentor, mentee)
                && market.allows(HardRule.NOT_EXCLUDED, mentor, mentee)
                && market.allows(HardRule.LEAST_MENTOR_SCORE, mentor, mentee)
                && (cutoffs == null || key <= kept || cutoffs.leave(mentor, mentee));
        if (!counts || !best.add(key)) {
            return false;
        }
        leastWorth = scale.leastWorth(Scale.INNER_BEST - missing(best.limit()));
        return true;
    }

    /** Whether this is the posting under which the mentor counts: one who has several fields is met several times. */
    private boolean counts(int mentor, int kind, int field) {
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
