package org.mentorher.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Who stands behind the work of this request: a member, or nobody for visitors and scheduled work. */
@RequestScoped
public class Caller {
    private UUID member;

    /** The member behind this request, if somebody is signed in. */
    public Optional<UUID> member() {
        return Optional.ofNullable(member);
    }

    /** Told once by the member floor, before any resource runs. */
    public void is(UUID member) {
        this.member = member;
    }
}
