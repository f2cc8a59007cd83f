package org.mentorher.mentorship;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Roles;

/** The mentorships that staff should look at. */
@Path("/admin/flags")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class FlagPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance flags(Page<FlagView> page, List<String> stages, String stage);

        static native TemplateInstance flag(Form form, FlagReport report);
    }

    private static final List<String> STAGES = List.of("OPEN", "SEEN", "SETTLED");

    @Inject
    Flagging flagging;

    @Inject
    Forms forms;

    @Inject
    Me me;

    /** @param stage those that wait where nothing, or nothing that there is, is chosen */
    @GET
    public TemplateInstance list(@RestQuery String stage, @Valid @BeanParam Paging paging) {
        var chosen = stage != null && STAGES.contains(stage) ? stage : STAGES.getFirst();
        return Templates.flags(flagging.page(Flag.Stage.valueOf(chosen), paging), STAGES, chosen);
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath UUID id) {
        return Templates.flag(Form.empty(), flagging.read(id));
    }

    @POST
    @Path("{id}/sighting")
    public Response see(@RestPath UUID id) {
        try {
            flagging.see(id, me.member().id());
        } catch (Problem e) {
            // settled meanwhile: its page says so
            if (e.status() != 409) throw e;
        }
        return back(id);
    }

    @POST
    @Path("{id}/settlement")
    public Response settle(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var settlement = new FlagResource.NewSettlement(form.text("note"));
        if (!forms.valid(form, settlement)) return refused(id, 422, form);
        try {
            flagging.settle(id, me.member().id(), settlement.note());
        } catch (Problem e) {
            if (e.status() == 404) throw e;
            return refused(id, e.status(), form.complain(e));
        }
        return back(id);
    }

    private Response refused(UUID id, int status, Form form) {
        return Response.status(status)
                .entity(Templates.flag(form, flagging.read(id)))
                .build();
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/admin/flags/" + id)).build();
    }
}
