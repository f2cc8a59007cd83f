package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.audit.Actors;

/** Whoever acts here is a member. */
@ApplicationScoped
class ActorNames implements Actors {
    @Inject
    Members members;

    @Override
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        return members.byId(ids).values().stream().collect(Collectors.toMap(Member::id, Member::name));
    }
}
