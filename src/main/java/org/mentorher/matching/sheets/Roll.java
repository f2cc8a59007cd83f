package org.mentorher.matching.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The people of one sheet, numbered from 0 in its order: what the engine knows of them, and the words that are needed
 * when it is done. The engine knows people by UUIDs, sheets by any text; one follows from the other.
 *
 * @param <P> a mentor or a mentee of the engine
 */
final class Roll<P> {
    static final int NOBODY = -1;

    private final String role;
    private final Texts ids = new Texts();
    private final Texts names = new Texts();
    private final ArrayList<P> people = new ArrayList<>();
    private long[] high = new long[1 << 8];
    private long[] low = new long[1 << 8];
    private int[] lines = new int[1 << 8];

    /** Open addressing: a person's number + 1, 0 where nobody is; at most half full. */
    private int[] table = new int[1 << 9];

    private int size;

    /** @param role tells the ids of the two sheets apart, in which both may count from 1 */
    Roll(String role) {
        this.role = role;
    }

    UUID uuid(String id) {
        return UUID.nameUUIDFromBytes((role + ' ' + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds someone; nobody may have the id yet. What the engine knows of her may follow. */
    void add(UUID uuid, String id, String name, long line) {
        if (size == high.length) grow();
        ids.add(id);
        names.add(name);
        people.add(null);
        high[size] = uuid.getMostSignificantBits();
        low[size] = uuid.getLeastSignificantBits();
        lines[size] = (int) line;
        table[slot(uuid)] = ++size;
    }

    /** Completes whoever was added last. */
    void complete(P person) {
        people.set(size - 1, person);
    }

    /** @return the number, or {@link #NOBODY} */
    int find(UUID uuid) {
        return table[slot(uuid)] - 1;
    }

    int size() {
        return size;
    }

    String id(int number) {
        return ids.get(number);
    }

    String name(int number) {
        return names.get(number);
    }

    long line(int number) {
        return lines[number];
    }

    /** Null if the row was wrong. */
    P person(int number) {
        return people.get(number);
    }

    /** Those whose rows were right. */
    List<P> complete() {
        if (!people.contains(null)) return people;
        return people.stream().filter(Objects::nonNull).toList();
    }

    private int slot(UUID uuid) {
        int mask = table.length - 1;
        int at = uuid.hashCode() & mask;
        while (table[at] != 0 && !is(table[at] - 1, uuid)) at = (at + 1) & mask;
        return at;
    }

    private boolean is(int number, UUID uuid) {
        return high[number] == uuid.getMostSignificantBits() && low[number] == uuid.getLeastSignificantBits();
    }

    private void grow() {
        high = Arrays.copyOf(high, size * 2);
        low = Arrays.copyOf(low, size * 2);
        lines = Arrays.copyOf(lines, size * 2);
        table = new int[size * 4];
        for (int number = 0; number < size; number++) {
            table[slot(new UUID(high[number], low[number]))] = number + 1;
        }
    }
}
