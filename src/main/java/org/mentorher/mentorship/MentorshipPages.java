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

        static native TemplateInstance mentorship(MyMentorship mine);
    }

    @Inject
    Mentoring mentoring;

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
        var reader = reader(id);
        return Templates.mentorship(new MyMentorship(mentoring.read(id, reader), reader));
    }

    @POST
    @Path("{id}/pause")
    public Response pause(@RestPath UUID id) {
        return step(id, Mentorship::pause);
    }

    @POST
    @Path("{id}/resumption")
    public Response resume(@RestPath UUID id) {
        return step(id, Mentorship::resume);
    }

    private Response step(UUID id, Mentoring.Step step) {
        return after(id, () -> mentoring.step(id, reader(id), step));
    }

    @POST
    @Path("{id}/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var outcome = Form.of(sent).choice("outcome", Mentorship.Outcome.class);
        return after(id, () -> mentoring.close(id, reader(id), outcome == null ? Mentorship.Outcome.ENDED : outcome));
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
