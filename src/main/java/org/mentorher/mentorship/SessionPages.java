package org.mentorher.mentorship;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
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
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Problem;

/** One session as its two sides prepare it, meet, and tell how it went. */
@Path("/mentorships/{id}/sessions/{session}")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SessionPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance session(Form form, MySession mine);
    }

    @Inject
    SessionReading reading;

    @Inject
    Meeting meeting;

    @Inject
    SessionWriting writing;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @GET
    public TemplateInstance read(@RestPath UUID id, @RestPath UUID session) {
        return Templates.session(Form.empty(), mine(id, session));
    }

    @POST
    @Path("cancellation")
    public Response cancel(@RestPath UUID id, @RestPath UUID session) {
        return after(id, session, () -> meeting.cancel(session, member()));
    }

    @POST
    @Path("attendance")
    public Response attended(@RestPath UUID id, @RestPath UUID session, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var attendance = new NewAttendance(
                form.choice("outcome", NewAttendance.Outcome.class), form.choice("missedBy", Sides.class));
        if (!forms.valid(form, attendance)) return refused(422, form, id, session);
        try {
            return after(id, session, () -> meeting.attended(session, member(), attendance));
        } catch (Problem e) {
            if (e.status() != 422) throw e;
            return refused(422, form.complain(e), id, session);
        }
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestPath UUID id, @RestPath UUID session) {
        return after(id, session, () -> meeting.confirm(session, member()));
    }

    @POST
    @Path("steps")
    public Response add(@RestPath UUID id, @RestPath UUID session, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var step = new NewNextStep(form.choice("who", Sides.class), form.text("what"));
        if (!forms.valid(form, step)) return refused(422, form, id, session);
        try {
            writing.add(session, member(), step);
        } catch (Problem e) {
            if (e.status() != 409) throw e;
            return refused(409, form.complain(e), id, session);
        }
        return to(id, session);
    }

    @POST
    @Path("steps/{step}/completion")
    public Response done(@RestPath UUID id, @RestPath UUID session, @RestPath UUID step) {
        return after(id, session, () -> writing.step(step, member(), true));
    }

    @POST
    @Path("steps/{step}/reopening")
    public Response reopen(@RestPath UUID id, @RestPath UUID session, @RestPath UUID step) {
        return after(id, session, () -> writing.step(step, member(), false));
    }

    private Response after(UUID id, UUID session, Runnable change) {
        try {
            change.run();
        } catch (Problem e) {
            // told or called off meanwhile: its page says so
            if (e.status() != 409) throw e;
        }
        return to(id, session);
    }

    private Response refused(int status, Form form, UUID id, UUID session) {
        return Response.status(status)
                .entity(Templates.session(form, mine(id, session)))
                .build();
    }

    private MySession mine(UUID id, UUID session) {
        return reading.mine(id, session, member());
    }

    private UUID member() {
        return me.member().id();
    }

    private static Response to(UUID id, UUID session) {
        return Response.seeOther(URI.create("/mentorships/" + id + "/sessions/" + session))
                .build();
    }
}
