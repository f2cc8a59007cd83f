package org.mentorher.shared;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;

/** The choice of a language, which the browser keeps for a year. */
@Path("/language")
@Blocking
@PermitAll
class LanguagePages {
    @POST
    public Response choose(@RestForm String language, @RestForm String back) {
        var cookie = new NewCookie.Builder(Languages.COOKIE)
                .value(Languages.best(language).getLanguage())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(Local.path(back, "/")).cookie(cookie).build();
    }
}
