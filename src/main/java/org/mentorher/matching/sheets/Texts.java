package org.mentorher.matching.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A list of texts as bytes side by side: a third of what as many strings need. Up to 2 GB in all. */
final class Texts {
    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int size;

    void add(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        int from = end(size - 1);
        int to = Math.addExact(from, more.length);
        if (to > bytes.length) bytes = Arrays.copyOf(bytes, grown(bytes.length, to));
        System.arraycopy(more, 0, bytes, from, more.length);
        if (size == ends.length) ends = Arrays.copyOf(ends, grown(size, size + 1));
        ends[size++] = to;
    }

    String get(int index) {
        int from = end(index - 1);
        return new String(bytes, from, end(index) - from, StandardCharsets.UTF_8);
    }

    private int end(int index) {
        return index < 0 ? 0 : ends[index];
    }

    /** Half as much again, as far as an array can go. */
    private static int grown(int now, int needed) {
        return (int) Math.max(needed, Math.min(now * 3L / 2, Integer.MAX_VALUE - 8));
    }
}
