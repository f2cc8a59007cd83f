package org.mentorher.mentorship;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Visit;

/** Mentorships as their two sides live them, and as staff see them. */
@Path("/mentorships")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MentorshipPages {
    @CheckedTemplate
    static class Templates {
        /** @param all whether everybody's are shown, for staff */
        static native TemplateInstance list(Page<MyMentorship> page, boolean all);

        /** @param safety where the safety officer is reached; null where nobody said */
        static native TemplateInstance mentorship(Overviewing.Overview overview, Form form, String safety);
    }

    @Inject
    Mentoring mentoring;

    @Inject
    Overviewing overviewing;

    @Inject
    Pausing pausing;

    @Inject
    MentorshipConfig config;

    @Inject
    Visit visit;

    @Inject
    Me me;

    /** @param of {@code all} for everybody's, which staff may see */
    @GET
    public TemplateInstance list(@RestQuery String of, @Valid @BeanParam Paging paging) {
        var all = "all".equals(of) && visit.staff();
        var reader = all ? null : me.member().id();
        var page = mentoring.page(reader, paging);
        return Templates.list(
                new Page<>(
                        page.items().stream()
                                .map(m -> new MyMentorship(m, reader))
                                .toList(),
                        page.next()),
                all);
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath UUID id) {
        return page(id, Form.empty());
    }

    private TemplateInstance page(UUID id, Form form) {
        return Templates.mentorship(
                overviewing.read(id, reader(id)), form, config.safetyContact().orElse(null));
    }

    @POST
    @Path("{id}/pause")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pause(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var until = Days.of(form, "until");
        try {
            if (form.ok()) return after(id, () -> pausing.pause(id, reader(id), until));
        } catch (Problem e) {
            if (e.status() != 422) throw e;
            form.complain(e);
        }
        return Response.status(422).entity(page(id, form)).build();
    }

    @POST
    @Path("{id}/resumption")
    public Response resume(@RestPath UUID id) {
        return after(id, () -> pausing.resume(id, reader(id)));
    }

    private static Response after(UUID id, Runnable change) {
        try {
            change.run();
        } catch (Problem e) {
            // over meanwhile: its page says so
            if (e.status() != 409) throw e;
        }
        return Response.seeOther(URI.create("/mentorships/" + id)).build();
    }

    /** As whom this mentorship is read: as a side, or as staff, who are null. */
    private UUID reader(UUID id) {
        var member = me.member().id();
        return visit.staff() && !mentoring.isSide(id, member) ? null : member;
    }
}
