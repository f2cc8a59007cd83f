package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * What the vector instructions of the processor would do for the innermost loop of {@link Search}: scoring postings and
 * finding those worth a closer look. Both kinds of loop score the same postings for the same mentees and must find as many.
 */
final class Lanes {
    /**
     * @param postings scored in one run
     * @param together how many of them stand in a row, on average
     * @param found share of them that is worth a closer look
     * @param plain nanoseconds for each, by the loop as it is
     * @param vectors nanoseconds for each, by vectors
     * @param ratio median of the ratios run by run, plain to vectors
     */
    record Gain(long postings, double together, double found, double plain, double vectors, double ratio) {}

    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    /** As many lanes of half the width. */
    private static final VectorSpecies<Integer> INTS =
            VectorSpecies.of(int.class, VectorShape.forBitSize(LONGS.vectorBitSize() / 2));

    private static final int MENTEES = 20_000;
    private static final long WARM_NANOS = 5_000_000_000L;

    /** A score, in hundredths, that a few in a hundred reach, as in a search that has filled its list. */
    private static final int DEMANDING = 7_500;

    private final Packed market;
    private final Postings postings;
    private final Cells cells;
    private final Wishes wishes;
    private final int mentees;
    /** The postings by columns. */
    private final long[] topics;

    private final long[] formats;
    private final long[] languages;
    private final int[] minutes;

    private final int[] byTopics = new int[INTS.length()];
    private final int[] byFormats = new int[INTS.length()];
    private final int[] byLanguages = new int[INTS.length()];
    private final int[] apart = new int[INTS.length()];
    private long scored;
    private long rows;

    private Lanes(Packed market) {
        this.market = market;
        postings = Postings.of(market);
        cells = new Cells(market.menteeWorths);
        wishes = new Wishes(market);
        mentees = Math.min(MENTEES, market.mentees());
        int count = postings.posting().length / Postings.LONGS;
        topics = column(count, 0);
        formats = column(count, 1);
        languages = column(count, 2);
        minutes = IntStream.range(0, count)
                .map(at -> (int) postings.posting()[at * Postings.LONGS + 3] & Postings.MINUTE)
                .toArray();
    }

    private long[] column(int count, int offset) {
        long[] column = new long[count];
        Arrays.setAll(column, at -> postings.posting()[at * Postings.LONGS + offset]);
        return column;
    }

    static Gain of(Packed market, int pairs) {
        var lanes = new Lanes(market);
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_NANOS) {
            lanes.run(false);
            lanes.run(true);
        }
        double[] plain = new double[pairs];
        double[] vectors = new double[pairs];
        long found = 0;
        for (int pair = 0; pair < pairs; pair++) {
            long begun = Clock.now();
            found = lanes.run(false);
            long between = Clock.now();
            if (lanes.run(true) != found) {
                throw new IllegalStateException("the two loops differ");
            }
            plain[pair] = between - begun;
            vectors[pair] = Clock.now() - between;
        }
        double each = lanes.scored;
        return new Gain(
                lanes.scored,
                each / lanes.rows,
                found / each,
                Duel.median(DoubleStream.of(plain)) / each,
                Duel.median(DoubleStream.of(vectors)) / each,
                Duel.median(IntStream.range(0, pairs).mapToDouble(pair -> plain[pair] / vectors[pair])));
    }

    /** Every mentee looks into her buckets in the order of {@link Search}, as far as the budgets go. */
    private long run(boolean vectors) {
        int least = market.terms.mentee().leastWorth(DEMANDING);
        scored = 0;
        rows = 0;
        long found = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            wishes.read(mentee);
            if (vectors) {
                lay(wishes.byTopics, byTopics);
                lay(wishes.byFormats, byFormats);
                lay(wishes.byLanguages, byLanguages);
            }
            int left = market.terms.policy().totalBudget();
            for (long cell : cells.order(market.mentees.seniority()[mentee], wishes.minute)) {
                int kind = Cells.kind(cell);
                if (left == 0 || Cells.apart(cell) > wishes.reach) {
                    continue;
                }
                int known = Cells.worth(cell) - market.menteeWorths.zone[Cells.apart(cell)];
                for (int field : kind == Cells.NEIGHBOUR ? wishes.taste.neighbours() : wishes.taste.exact()) {
                    int bucket = field * Postings.BLOCK + Cells.bucket(cell) + (kind == Cells.FURTHER ? 1 : 0);
                    int first = postings.first()[bucket];
                    int size = postings.first()[bucket + (kind == Cells.NEIGHBOUR ? 2 : 1)] - first;
                    int looks = Math.min(size, Math.min(market.terms.policy().bucketBudget(), left));
                    left -= looks;
                    scored += looks;
                    rows += looks > 0 ? 1 : 0;
                    found += vectors
                            ? vectors(first, first + looks, known, least)
                            : plain(first, first + looks, known, least);
                }
            }
        }
        return found;
    }

    /** As in {@link Search}. */
    private int plain(int first, int end, int known, int least) {
        long[] posting = postings.posting();
        int[] topicsWorth = wishes.byTopics;
        int[] formatsWorth = wishes.byFormats;
        int[] languagesWorth = wishes.byLanguages;
        int[] distanceWorth = wishes.byDistance;
        long ownTopics = wishes.topics;
        long ownFormats = wishes.formats;
        long ownLanguages = wishes.languages;
        int minute = wishes.minute;
        int found = 0;
        for (int at = first * Postings.LONGS; at < end * Postings.LONGS; at += Postings.LONGS) {
            int worth = known
                    + topicsWorth[Long.bitCount(posting[at] & ownTopics)]
                    + formatsWorth[Long.bitCount(posting[at + 1] & ownFormats)]
                    + languagesWorth[Long.bitCount(posting[at + 2] & ownLanguages)]
                    + distanceWorth[Zones.apart((int) posting[at + 3] & Postings.MINUTE, minute)];
            found += worth >= least ? 1 : 0;
        }
        return found;
    }

    private int vectors(int first, int end, int known, int least) {
        int found = 0;
        int at = first;
        for (; at + LONGS.length() <= end; at += LONGS.length()) {
            var away = IntVector.fromArray(INTS, minutes, at).sub(wishes.minute).abs();
            away.min(away.neg().add(Zones.DAY)).intoArray(apart, 0);
            found += worth(topics, at, wishes.topics, byTopics)
                    .add(worth(formats, at, wishes.formats, byFormats))
                    .add(worth(languages, at, wishes.languages, byLanguages))
                    .add(IntVector.fromArray(INTS, wishes.byDistance, 0, apart, 0))
                    .add(known)
                    .compare(VectorOperators.GE, least)
                    .trueCount();
        }
        return found + plain(at, end, known, least);
    }

    private static IntVector worth(long[] column, int at, long own, int[] table) {
        var shared = (IntVector) LongVector.fromArray(LONGS, column, at)
                .and(own)
                .lanewise(VectorOperators.BIT_COUNT)
                .convertShape(VectorOperators.L2I, INTS, 0);
        return shared.selectFrom(IntVector.fromArray(INTS, table, 0));
    }

    /** @throws ArrayIndexOutOfBoundsException if one vector does not hold what so many words are worth */
    private static void lay(int[] worths, int[] table) {
        System.arraycopy(worths, 0, table, 0, worths.length);
    }
}
