package org.mentorher.matching.engine;

/**
 * Looks for one mentee's candidates, bucket by bucket from the most promising on, until her list cannot improve or a
 * budget is used up. Of a bucket beyond its budget everyone sees a part of her own, so that not all get the same few.
 */
final class Search {
    private final Packed market;
    private final Postings postings;
    private final Cells cells;
    private final Policy policy;
    private final Scale scale;
    private final Worths worths;
    private final Wishes wishes;
    private final Best best = new Best();

    private int mentee;
    private Cutoffs cutoffs;
    private long kept;
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
        cells = new Cells(worths, postings.used());
        wishes = new Wishes(market);
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

    private Best run(int mentee, int room, Cutoffs cutoffs, long kept) {
        this.cutoffs = cutoffs;
        this.kept = kept;
        start(mentee, room);
        int mostByWords = wishes.mostByWords();
        var taste = wishes.taste;
        for (long cell : cells.order(market.mentees.seniority()[mentee], wishes.minute)) {
            if (Cells.worth(cell) + mostByWords < leastWorth || looksLeft == 0 && cut) {
                break;
            }
            if (Cells.apart(cell) <= wishes.reach) {
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
        wishes.read(mentee);
        avoids = market.mentees.avoids()[mentee];
        picky = market.mentees.picky().get(mentee);
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
        int[] byTopics = wishes.byTopics;
        int[] byFormats = wishes.byFormats;
        int[] byLanguages = wishes.byLanguages;
        int[] byDistance = wishes.byDistance;
        long topics = wishes.topics;
        long formats = wishes.formats;
        long languages = wishes.languages;
        long rareWords = wishes.rareWords;
        int minute = wishes.minute;
        int known = Cells.worth(cell) - worths.zone[Cells.apart(cell)];
        int least = leastWorth;
        for (int at = first * Postings.LONGS; at < end * Postings.LONGS; at += Postings.LONGS) {
            long about = posting[at + 3];
            // Without branches up to here: which mentors pass is hard to foretell.
            int worth = known
                    + byTopics[Long.bitCount(posting[at] & topics)]
                    + byFormats[Long.bitCount(posting[at + 1] & formats)]
                    + byLanguages[Long.bitCount(posting[at + 2] & languages)]
                    + byDistance[Zones.apart((int) about & Postings.MINUTE, minute)];
            if ((about & rareWords) != 0) {
                worth = wishes.withRareWords(Postings.number(Postings.mentor(about)), known);
            }
            if (worth >= least && take(about, worth, cell, field)) {
                least = leastWorth;
            }
        }
    }

    /** @return whether fewer will do from now on */
    private boolean take(long about, int worth, long cell, int field) {
        long key = Keys.of(scale.inner(worth), Postings.mentor(about));
        if (key >= best.limit()) {
            return false;
        }
        int mentor = Keys.mentor(key);
        if ((about & Postings.SEVERAL_FIELDS) != 0 && !counts(mentor, Cells.kind(cell), field)
                || avoids && !market.allows(HardRule.OTHER_ORGANISATION, mentor, mentee)
                || picky && !allowed(mentor)
                || (about & Postings.LEAST_SCORE) != 0 && !market.allows(HardRule.LEAST_MENTOR_SCORE, mentor, mentee)
                || cutoffs != null && key > kept && !cutoffs.leave(mentor, mentee)
                || !best.add(key)) {
            return false;
        }
        leastWorth = scale.leastWorth(Keys.menteeInner(best.limit()));
        return true;
    }

    private boolean allowed(int mentor) {
        return !market.mentees.named().contains(mentee, mentor)
                && market.allows(HardRule.NOT_EXCLUDED, mentor, mentee)
                && market.allows(HardRule.NOT_ONESELF, mentor, mentee);
    }

    /** Whether this is the posting under which the mentor counts: one who has several fields is met several times. */
    private boolean counts(int mentor, int kind, int field) {
        var taste = wishes.taste;
        if (kind != Cells.NEIGHBOUR && taste.exact().length == 1) {
            return true;
        }
        int deciding = market.deciding(mentor, taste);
        int decidingField =
                market.mentors.fields().values()[market.mentors.fields().first()[mentor] + deciding];
        if (decidingField != field) {
            return false;
        }
        return taste.kind()[field] == Taste.NEIGHBOUR
                ? kind == Cells.NEIGHBOUR
                : kind == (deciding == 0 ? Cells.MAIN : Cells.FURTHER);
    }
}
