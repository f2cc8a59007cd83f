package org.mentorher.matching.engine;

import java.util.BitSet;

/** What several threads find, each for its own chunks of mentees. */
final class Found {
    static final int CUT = 1;
    static final int FULL = 2;
    private static final int CHUNK = 1024;

    /** Finds one mentee's edges. */
    interface Finder {
        /** @return {@link #CUT} and {@link #FULL}, added up as they hold */
        int find(Rows rows, int mentee);
    }

    private final Rows[] rows;
    private final byte[] marks;

    Found(int mentees) {
        rows = new Rows[chunks(mentees)];
        marks = new byte[mentees];
    }

    static int chunks(int mentees) {
        return (mentees + CHUNK - 1) / CHUNK;
    }

    int chunks() {
        return rows.length;
    }

    Rows[] rows() {
        return rows;
    }

    void fill(int chunk, int expected, Finder finder) {
        int end = Math.min(marks.length, (chunk + 1) * CHUNK);
        int first = chunk * CHUNK;
        rows[chunk] = new Rows(end - first, (end - first) * expected);
        for (int mentee = first; mentee < end; mentee++) {
            marks[mentee] = (byte) finder.find(rows[chunk], mentee);
            rows[chunk].endMentee();
        }
    }

    BitSet marked(int mark) {
        var marked = new BitSet(marks.length);
        for (int mentee = 0; mentee < marks.length; mentee++) {
            marked.set(mentee, (marks[mentee] & mark) != 0);
        }
        return marked;
    }
}
