package org.mentorher.matching.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Names of at most 255 bytes and their numbers, from 0 in the order in which they come. All lie in one array, each
 * behind its number and its length, and are found through a table of open addresses: to look one up takes two reads far
 * apart, which is what the time goes into.
 */
final class Names {
    /** Instead of a number: there is no such name. */
    static final int ABSENT = -1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long UPPER_HALF = -1L << 32;
    /** Number and length. */
    private static final int HEAD = Integer.BYTES + 1;

    private byte[] text = new byte[1 << 10];
    private int used;
    /** Where each name begins. */
    private int[] start = new int[1 << 6];
    /** The upper half of a name's hash and where it begins, or 0; at most half are taken. */
    private long[] table = new long[1 << 7];

    private int size;
    private int latest = ABSENT;

    int size() {
        return size;
    }

    /** Whether a name more fits, of any length. */
    boolean roomy() {
        return used <= Integer.MAX_VALUE - 8 - HEAD - Lines.LONGEST_WORD;
    }

    /** The number of this name, a new one if it has none yet. */
    int number(byte[] from, int begin, int end) {
        // Lines of one person mostly come together.
        if (latest == ABSENT || !equal(start[latest], from, begin, end)) {
            long hash = hash(from, begin, end);
            int address = address(hash, from, begin, end);
            latest = table[address] == 0 ? added(hash, address, from, begin, end) : numberAt((int) table[address]);
        }
        return latest;
    }

    /** The number of this name, or {@link #ABSENT}. */
    int find(byte[] from, int begin, int end) {
        long entry = table[address(hash(from, begin, end), from, begin, end)];
        return entry == 0 ? ABSENT : numberAt((int) entry);
    }

    byte[] bytes(int number) {
        return Arrays.copyOfRange(text, start[number], end(start[number]));
    }

    /** Numbers all names anew, in the order of their bytes; gives for each number until now the new one. */
    int[] sort() {
        start = Arrays.copyOf(start, size);
        new Bytewise(text).sort(start, 0, size, 0);
        int[] renumbered = new int[size];
        for (int number = 0; number < size; number++) {
            renumbered[numberAt(start[number])] = number;
            INT.set(text, start[number] - HEAD, number);
        }
        latest = ABSENT;
        return renumbered;
    }

    /**
     * For each name its place in a draw, 0 to size - 1. The draw has no seed, so that everyone who repeats it gets the
     * same: it goes by a hash of the name (its upper half; equal ones by number).
     */
    int[] lots() {
        long[] drawn = new long[size];
        Arrays.setAll(drawn, number -> hash(text, start[number], end(start[number])) & UPPER_HALF | number);
        Arrays.sort(drawn);
        int[] place = new int[size];
        for (int at = 0; at < drawn.length; at++) {
            place[(int) drawn[at]] = at;
        }
        return place;
    }

    private int added(long hash, int address, byte[] from, int begin, int end) {
        int length = end - begin;
        if (used + HEAD + length > text.length) {
            text = Arrays.copyOf(text, larger(text.length));
        }
        if (size == start.length) {
            start = Arrays.copyOf(start, larger(size));
        }
        int place = used + HEAD;
        INT.set(text, used, size);
        text[place - 1] = (byte) length;
        System.arraycopy(from, begin, text, place, length);
        used = place + length;
        start[size] = place;
        table[address] = hash & UPPER_HALF | place;
        if (2 * ++size > table.length) {
            spread();
        }
        return size - 1;
    }

    private static int larger(int length) {
        return (int) Math.min(2L * length, Integer.MAX_VALUE - 8);
    }

    private void spread() {
        table = new long[2 * table.length];
        for (int number = 0; number < size; number++) {
            int begin = start[number];
            long hash = hash(text, begin, end(begin));
            table[address(hash, text, begin, end(begin))] = hash & UPPER_HALF | begin;
        }
    }

    /** Where in the table the name stands, or is to stand. */
    private int address(long hash, byte[] from, int begin, int end) {
        int address = (int) hash & table.length - 1;
        while (table[address] != 0
                && ((table[address] ^ hash) >>> 32 != 0 || !equal((int) table[address], from, begin, end))) {
            address = address + 1 & table.length - 1;
        }
        return address;
    }

    private boolean equal(int place, byte[] from, int begin, int end) {
        return Arrays.equals(text, place, end(place), from, begin, end);
    }

    private int end(int place) {
        return place + (text[place - 1] & 0xff);
    }

    private int numberAt(int place) {
        return (int) INT.get(text, place - HEAD);
    }

    /** Eight bytes at a time, the last eight perhaps twice; the same on every machine. */
    private static long hash(byte[] from, int begin, int end) {
        long hash = end - begin;
        if (end - begin < Long.BYTES) {
            for (int at = begin; at < end; at++) {
                hash = hash << Byte.SIZE | from[at] & 0xff;
            }
            return stirred(stirred(hash));
        }
        for (int at = begin; at < end - Long.BYTES; at += Long.BYTES) {
            hash = stirred(hash ^ (long) LONG.get(from, at));
        }
        return stirred(stirred(hash ^ (long) LONG.get(from, end - Long.BYTES)));
    }

    /** Every bit takes part in the upper half of the product, which is folded onto the lower. */
    private static long stirred(long bits) {
        long product = bits * 0x9e3779b97f4a7c15L;
        return product ^ product >>> 32;
    }
}
