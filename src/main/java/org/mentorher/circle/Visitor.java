package org.mentorher.circle;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.UUID;
import org.mentorher.member.Me;
import org.mentorher.shared.Roles;

/** Who comes to a circle, and whether they belong to the programme staff. */
record Visitor(UUID member, boolean staff) {
    static Visitor of(Me me, SecurityIdentity identity) {
        return new Visitor(me.member().id(), identity.hasRole(Roles.ADMIN));
    }
}
