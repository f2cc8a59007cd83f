package org.mentorher.matching;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is not to be brought together. Floors to the right answer, each for itself; why, and who of the two wanted it, stays with
 * them: in matching all of it looks like every other pair that is not available.
 */
public interface Exclusions {
    /**
     * In a fixed number of queries, however many are asked about.
     *
     * @param members member ids
     * @return for each of them the members from whom they are kept apart, in either direction; absent means nobody
     */
    Map<UUID, Set<UUID>> of(Collection<UUID> members);
}
