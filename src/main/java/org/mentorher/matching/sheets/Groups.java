package org.mentorher.matching.sheets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.mentorher.matching.engine.Mentee;
import org.mentorher.matching.engine.Parity;

/** The voluntary groups of mentees, for one figure and nothing else: no list shows who is in a group. */
final class Groups {
    private final List<String> groupOf = new ArrayList<>();
    private final BitSet matched = new BitSet();

    /** In the order of the rows; null or empty if the mentee names none. */
    void add(String group) {
        groupOf.add(group == null || group.isEmpty() ? null : group);
    }

    void matched(int mentee) {
        matched.set(mentee);
    }

    Parity parity(Roll<Mentee> mentees) {
        var groups = new HashMap<UUID, String>();
        var served = new HashSet<UUID>();
        for (int number = 0; number < groupOf.size(); number++) {
            var mentee = mentees.person(number);
            if (mentee == null) continue;
            groups.put(mentee.id(), groupOf.get(number));
            if (matched.get(number)) served.add(mentee.id());
        }
        return Parity.of(groups, served);
    }

    /** Without any, there is nothing to work out. */
    boolean none() {
        return groupOf.stream().noneMatch(group -> group != null);
    }
}
