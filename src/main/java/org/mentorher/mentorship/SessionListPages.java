package org.mentorher.mentorship;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Paging;

/** The sessions of a mentorship: what is planned, which times are proposed, what was, and what is still to be done. */
@Path("/mentorships/{id}/sessions")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SessionListPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Form form, MySessions mine);
    }

    @Inject
    SessionReading reading;

    @Inject
    SessionWriting writing;

    @Inject
    Me me;

    @GET
    public TemplateInstance list(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return Templates.list(Form.empty(), reading.list(id, me.member().id(), paging));
    }

    @POST
    @Path("steps/{step}/completion")
    public Response done(@RestPath UUID id, @RestPath UUID step) {
        writing.step(step, me.member().id(), true);
        return Response.seeOther(URI.create("/mentorships/" + id + "/sessions")).build();
    }
}
