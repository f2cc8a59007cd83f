package org.mentorher.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Signing out ends the session here and at the identity server, whoever else still has its cookie. */
@Path("/sign-out")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignOutPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance out();
    }

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    SecurityIdentity identity;

    @POST
    public TemplateInstance out(RoutingContext call) {
        var cookie = call.request().getCookie(Sessions.COOKIE);
        if (cookie != null) {
            sessions.end(cookie.getValue());
            call.response()
                    .addCookie(Cookie.cookie(Sessions.COOKIE, "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true));
        }
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("sid") instanceof String session) {
            accounts.endSession(session);
        }
        return Templates.out();
    }
}
