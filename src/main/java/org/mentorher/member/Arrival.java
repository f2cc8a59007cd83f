package org.mentorher.member;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mentorher.shared.Caller;
import org.mentorher.shared.Local;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Visit;

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

    @Inject
    Visit visit;

    @ServerRequestFilter(priority = 3000)
    Optional<Response> arrive(ContainerRequestContext request) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) return Optional.empty();
        var known = Identity.of(token);
        var page = Local.page(request.getUriInfo().getRequestUri().getRawPath());
        var member = page ? membership.arrive(known, visit) : membership.arrive(known);
        if (member.suspended()) {
            throw Problem.forbidden("suspended", "This account is suspended. Write to the programme staff.");
        }
        me.is(member);
        caller.is(member.id());
        return Optional.empty();
    }
}
