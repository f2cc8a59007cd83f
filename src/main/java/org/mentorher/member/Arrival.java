package org.mentorher.member;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mentorher.shared.Caller;
import org.mentorher.shared.Problem;

/** Every call of a signed-in person comes through here: the member is found or made, and a suspended one goes no further. */
class Arrival {
    @Inject
    SecurityIdentity identity;

    @Inject
    Membership membership;

    @Inject
    Me me;

    @Inject
    Caller caller;

    @ServerRequestFilter(priority = 3000)
    Optional<Response> arrive(ContainerRequestContext request) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) return Optional.empty();
        var member = membership.arrive(Identity.of(token));
        if (member.suspended()) {
            throw Problem.forbidden("suspended", "This account is suspended. Write to the programme staff.");
        }
        me.is(member);
        caller.is(member.id());
        return Optional.empty();
    }
}
