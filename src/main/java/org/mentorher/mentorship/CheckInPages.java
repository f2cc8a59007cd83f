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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** One side's check-ins: the one that waits, and what was answered before. */
@Path("/mentorships/{id}/check-ins")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CheckInPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance checkIns(Form form, CheckInBoard board, String done);
    }

    @Inject
    CheckingIn checkingIn;

    @Inject
    Silence silence;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @GET
    public TemplateInstance list(@RestPath UUID id, @Valid @BeanParam Paging paging, @RestQuery String done) {
        return Templates.checkIns(Form.empty(), checkingIn.board(id, me.member().id(), paging), done);
    }

    @POST
    @Path("{number}/answer")
    public Response answer(@RestPath UUID id, @RestPath int number, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var answer = new CheckInResource.NewAnswer(
                form.number("rhythm"),
                form.number("respect"),
                form.number("worth"),
                form.text("line"),
                form.ticked("staffMayRead"));
        if (!forms.valid(form, answer)) return refused(id, 422, form);
        try {
            checkingIn.answer(id, number, me.member().id(), answer);
        } catch (Problem e) {
            if (e.status() == 404) throw e;
            return refused(id, e.status(), form.complain(e));
        }
        return Response.seeOther(URI.create("/mentorships/" + id + "/check-ins?done=answered"))
                .build();
    }

    @POST
    @Path("word")
    public Response word(@RestPath UUID id) {
        var done = "?done=word";
        try {
            silence.word(id, me.member().id());
        } catch (Problem e) {
            // over meanwhile: its page says so
            if (e.status() != 409) throw e;
            done = "";
        }
        return Response.seeOther(URI.create("/mentorships/" + id + "/check-ins" + done))
                .build();
    }

    private Response refused(UUID id, int status, Form form) {
        return Response.status(status)
                .entity(Templates.checkIns(
                        form, checkingIn.board(id, me.member().id(), Paging.first(Paging.USUAL)), null))
                .build();
    }
}
