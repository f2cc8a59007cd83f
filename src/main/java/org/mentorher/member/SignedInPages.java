package org.mentorher.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where a sign-in in a second tab ends, while the first one holds a form that is not sent yet. */
@Path("/signed-in")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SignedInPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance in();
    }

    @GET
    public TemplateInstance in() {
        return Templates.in();
    }
}
