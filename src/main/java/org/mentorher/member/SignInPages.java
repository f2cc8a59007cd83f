package org.mentorher.member;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.shared.Local;

/** The door: whoever opens it is sent to sign in, and then on to where she wanted to go. */
@Path("/sign-in")
@Blocking
@Authenticated
class SignInPages {
    @GET
    public Response in(@RestQuery String to) {
        return Response.seeOther(Local.path(to, "/me")).build();
    }
}
