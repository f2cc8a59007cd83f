package org.mentorher.matching.sheets;

import java.util.UUID;

/** The one rule that both sheets share: an id comes once. */
final class Identified {
    private Identified() {}

    /** @return the row's UUID, or null where it is wrong or taken, which has been noted */
    static UUID add(Roll<?> roll, Row row, String id, String name) {
        if (id == null) return null;
        var uuid = roll.uuid(id);
        int same = roll.find(uuid);
        if (same != Roll.NOBODY) {
            row.wrong(
                    Columns.ID.name(),
                    "\"" + Wrong.shortened(id) + "\" is the id of line " + roll.line(same)
                            + " too, expected each id once");
            return null;
        }
        roll.add(uuid, id, name == null ? "" : name, row.line());
        return uuid;
    }
}
