package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * In which order a mentee looks into the buckets: by the most that their mentors can be worth to her for field,
 * seniority and clock. The order is the same for all mentees of one seniority and clock, so it is made once for them.
 * A cell names the same bucket in whichever field; it is packed into a long, worth first. Cells where no field has a
 * mentor are left out: most are in a small market, and there putting them in order would take longest.
 */
final class Cells {
    /** What a cell says of the field. */
    static final int MAIN = 0;

    static final int FURTHER = 1;
    static final int NEIGHBOUR = 2;

    private static final int WORTH_SHIFT = 32;
    private static final int APART_SHIFT = 16;
    private static final int KIND_SHIFT = 12;
    /** Turns the order by worth round. */
    private static final long HIGHEST_FIRST = -1L << WORTH_SHIFT;

    private final long[][] orders = new long[6 * Zones.DAY][];
    private final Worths worths;
    private final boolean[] used;

    /** @param used which of the {@link Postings#BLOCK} buckets has a mentor in some field */
    Cells(Worths worths, boolean[] used) {
        this.worths = worths;
        this.used = used;
    }

    long[] order(int seniority, int minute) {
        int key = seniority * Zones.DAY + minute;
        if (orders[key] == null) {
            orders[key] = make(seniority, minute);
        }
        return orders[key];
    }

    /** The most that field, seniority and clock of such a mentor are worth to her. */
    static int worth(long cell) {
        return (int) (cell >>> WORTH_SHIFT);
    }

    /** The least distance by the clock, in minutes. */
    static int apart(long cell) {
        return (int) (cell >>> APART_SHIFT) & 0xffff;
    }

    static int kind(long cell) {
        return (int) (cell >>> KIND_SHIFT) & 3;
    }

    /** The bucket within a field's block of {@link Postings}, before kinds are told apart. */
    static int bucket(long cell) {
        return (int) cell & (1 << KIND_SHIFT) - 1;
    }

    private long[] make(int seniority, int minute) {
        var cells = new long[(5 - seniority) * Postings.HOURS * 3];
        int next = 0;
        for (int above = seniority + 1; above <= 5; above++) {
            for (int hour = 0; hour < Postings.HOURS; hour++) {
                int bucket = Postings.cell(above, hour);
                boolean main = used[bucket];
                boolean further = used[bucket + 1];
                if (!main && !further) {
                    continue;
                }
                int apart = minute / 60 == hour
                        ? 0
                        : Math.min(Zones.apart(minute, hour * 60), Zones.apart(minute, hour * 60 + 59));
                int both = worths.seniority(above - seniority) + worths.zone[apart];
                if (main) {
                    cells[next++] = cell(both + worths.field(MAIN), apart, MAIN, bucket);
                }
                if (further) {
                    cells[next++] = cell(both + worths.field(FURTHER), apart, FURTHER, bucket);
                }
                cells[next++] = cell(both + worths.field(Fields.NEIGHBOUR), apart, NEIGHBOUR, bucket);
            }
        }
        var order = Arrays.copyOf(cells, next);
        Arrays.sort(order);
        for (int at = 0; at < next; at++) {
            order[at] ^= HIGHEST_FIRST;
        }
        return order;
    }

    /** Sorts by worth from the highest on, among equals by kind and bucket. */
    private static long cell(int worth, int apart, int kind, int bucket) {
        return ((long) worth << WORTH_SHIFT | (long) apart << APART_SHIFT | (long) kind << KIND_SHIFT | bucket)
                ^ HIGHEST_FIRST;
    }
}
