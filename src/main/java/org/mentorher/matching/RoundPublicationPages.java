package org.mentorher.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Roles;

/** Sending a round's pairs to review: what will happen, and the button. */
@Path("/admin/rounds/{id}/publication")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class RoundPublicationPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirm(RoundView round, RoundFigures.Ready ready);
    }

    @Inject
    Matching matching;

    @Inject
    RoundReading reading;

    @Inject
    RoundFigures figures;

    @GET
    public Response confirm(@RestPath UUID id) {
        var round = reading.round(id);
        if (round.stage() != Round.Stage.DONE) return back(id);
        return Response.ok(Templates.confirm(round, figures.ready(id))).build();
    }

    @POST
    public Response publish(@RestPath UUID id) {
        matching.publish(id);
        return back(id);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/admin/rounds/" + id)).build();
    }
}
