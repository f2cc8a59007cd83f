package org.mentorher.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who the actors of the audit are by name; the floor of members answers. */
public interface Actors {
    /** The names of those of these ids that are members, in one query. */
    Map<UUID, String> names(Collection<UUID> ids);
}
