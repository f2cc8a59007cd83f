package org.mentorher.matching.engine;

/**
 * Sorts names by their bytes, without sign. Multikey quicksort (Bentley and Sedgewick, Fast algorithms for sorting and
 * searching strings, 1997): names are parted by one byte, those with the same go on with the next.
 */
final class Bytewise {
    private final byte[] text;

    /** @param text all names, each behind a byte with its length */
    Bytewise(byte[] text) {
        this.text = text;
    }

    /**
     * @param names where they begin in the text; all different
     * @param depth how many bytes are known to be the same in all
     */
    void sort(int[] names, int first, int last, int depth) {
        int from = first;
        int to = last;
        for (int at = depth; to - from > 1; at++) {
            int pivot = at(names[from + to >>> 1], at);
            int low = from;
            int high = to;
            for (int place = from; place < high; ) {
                int found = at(names[place], at);
                if (found < pivot) {
                    swap(names, low++, place++);
                } else if (found > pivot) {
                    swap(names, place, --high);
                } else {
                    place++;
                }
            }
            sort(names, from, low, at);
            sort(names, high, to, at);
            from = low;
            to = high;
        }
    }

    /** -1 beyond the end of the name: the shorter comes first. */
    private int at(int name, int place) {
        int length = text[name - 1] & 0xff;
        return place < length ? text[name + place] & 0xff : -1;
    }

    private static void swap(int[] names, int one, int other) {
        int held = names[one];
        names[one] = names[other];
        names[other] = held;
    }
}
