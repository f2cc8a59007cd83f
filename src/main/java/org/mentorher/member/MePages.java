package org.mentorher.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The member's own page: what comes next, then the two sides. */
@Path("/me")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MePages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance me(String name, Overview.Seen seen);
    }

    @Inject
    Overview overview;

    @Inject
    Me me;

    @GET
    public TemplateInstance read() {
        return Templates.me(me.member().name(), overview.of(me.member().id()));
    }
}
