package org.mentorher.circle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;

/** Circles as staff see them, and circles formed of those whom rounds found nobody for. */
@Path("/admin/circles")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class CircleAdminPages {
    private static final int SHOWN = 10;

    @CheckedTemplate
    static class Templates {
        /**
         * @param unmoderated those that wait for somebody who moderates
         * @param fresh the id of the formation that the button suggests
         */
        static native TemplateInstance circles(
                Page<CircleView> page, List<CircleView> unmoderated, List<FormationView> formations, UUID fresh);

        static native TemplateInstance formation(FormationView formation, Page<FormationView.GroupView> page);

        static native TemplateInstance leftOut(FormationView formation, Page<FormationView.LeftOutView> page);
    }

    @Inject
    CircleReading reading;

    @Inject
    Forming forming;

    @Inject
    FormationReading formations;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    public TemplateInstance circles(@Valid @BeanParam Paging paging) {
        return Templates.circles(
                reading.page(Visitor.of(me, identity), new Circles.Filter(null, null, true, null), paging),
                reading.unmoderated(SHOWN),
                formations.page(Paging.first(SHOWN)).items(),
                UUID.randomUUID());
    }

    /** The id comes from the form, so that pressing twice makes one. */
    @POST
    @Path("formations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(MultivaluedMap<String, String> sent) {
        var id = Form.of(sent).text("id");
        UUID formation;
        try {
            formation = id == null ? UUID.randomUUID() : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            formation = UUID.randomUUID();
        }
        return to(forming.propose(formation));
    }

    @GET
    @Path("formations/{id}")
    public TemplateInstance formation(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return Templates.formation(formations.formation(id), formations.groups(id, paging));
    }

    @GET
    @Path("formations/{id}/left-out")
    public TemplateInstance leftOut(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return Templates.leftOut(formations.formation(id), formations.leftOut(id, paging));
    }

    @POST
    @Path("formations/{id}/publication")
    public Response publish(@RestPath UUID id) {
        forming.publish(id);
        return to(id);
    }

    @POST
    @Path("formations/{id}/discarding")
    public Response discard(@RestPath UUID id) {
        forming.discard(id);
        return to(id);
    }

    private static Response to(UUID formation) {
        return Response.seeOther(URI.create("/admin/circles/formations/" + formation))
                .build();
    }
}
