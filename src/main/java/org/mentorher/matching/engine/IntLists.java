package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Many short lists of numbers in one array: list i is {@code values} from {@code first[i]} to before {@code first[i + 1]}. */
record IntLists(int[] first, int[] values) {

    static IntLists of(int lists, IntFunction<int[]> list) {
        int[] first = new int[lists + 1];
        int[] values = new int[lists + 16];
        for (int at = 0; at < lists; at++) {
            int[] one = list.apply(at);
            first[at + 1] = first[at] + one.length;
            if (first[at + 1] > values.length) {
                values = Arrays.copyOf(values, Math.max(first[at + 1], values.length + (values.length >> 1)));
            }
            System.arraycopy(one, 0, values, first[at], one.length);
        }
        return new IntLists(first, values);
    }

    int size(int list) {
        return first[list + 1] - first[list];
    }

    boolean contains(int list, int value) {
        return indexOf(list, value) >= 0;
    }

    /** The place in the list, from 0; or -1. */
    int indexOf(int list, int value) {
        for (int at = first[list]; at < first[list + 1]; at++) {
            if (values[at] == value) {
                return at - first[list];
            }
        }
        return -1;
    }
}
