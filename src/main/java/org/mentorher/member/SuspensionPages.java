package org.mentorher.member;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Local;
import org.mentorher.shared.Roles;

/** Staff shut a member out, with a reason and after a last question, or let the member in again. */
@Path("/admin/members/{id}/suspension")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class SuspensionPages {
    private static final String MENTORS = "/admin/mentors";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(Form form, UUID id, String name, boolean suspended, boolean own);
    }

    @Inject
    Membership membership;

    @Inject
    Forms forms;

    @Inject
    Me me;

    /** The form keeps in {@code back} which page to go on to. */
    @GET
    public TemplateInstance ask(@RestPath UUID id, @RestQuery String back) {
        return page(id, Form.empty().with("back", Local.path(back, MENTORS)));
    }

    @POST
    public Response suspend(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var reason = form.text("reason");
        if (!forms.valid(form, new SuspensionResource.NewSuspension(reason))) {
            return Response.status(422).entity(page(id, form)).build();
        }
        membership.suspend(id, reason, me.member().id());
        return back(form);
    }

    @POST
    @Path("end")
    public Response reinstate(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        membership.reinstate(id);
        return back(Form.of(sent));
    }

    private TemplateInstance page(UUID id, Form form) {
        var member = membership.read(id);
        return Templates.ask(
                form,
                id,
                member.name(),
                member.suspended(),
                id.equals(me.member().id()));
    }

    private static Response back(Form form) {
        URI there = Local.path(form.text("back"), MENTORS);
        return Response.seeOther(there).build();
    }
}
