package org.mentorher.pledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Local;
import org.mentorher.shared.Option;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;
import org.mentorher.shared.Texts;

/** Staff look through pledges, vouch for titles and take off the wall what does not belong there. */
@Path("/admin/pledges")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class PledgeAdminPages {
    /** What staff look for. @param shown null for the titles to attest */
    @TemplateData
    record Question(@Text(max = 100) String q, Pledges.Shown shown) {
        static Question of(Form form) {
            var shown = form.choice("show", Pledges.Shown.class);
            return new Question(form.text("q"), shown == null ? Pledges.Shown.TO_ATTEST : shown);
        }

        public String address() {
            return "/admin/pledges?show=" + shown
                    + (q == null ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
        }

        /** The same, ready for a cursor. */
        public String more() {
            return address() + "&";
        }

        public boolean waiting() {
            return shown == Pledges.Shown.TO_ATTEST;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pledges(
                Form form, Question question, List<Option> choices, Page<StaffPledge> page, String done);

        static native TemplateInstance removal(StaffPledge one, Form form);
    }

    @Inject
    Attesting attesting;

    @Inject
    Pledging pledging;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Context
    UriInfo address;

    @GET
    public Response list(@Valid @BeanParam Paging paging) {
        var form = Form.of(address.getQueryParameters());
        var question = Question.of(form);
        var found = forms.valid(form, question)
                ? attesting.shown(question.shown(), question.q(), paging)
                : new Page<StaffPledge>(List.of(), null);
        var choices = Option.of(
                List.of(Pledges.Shown.values()),
                shown -> texts.of(PledgeAdminWords.class).shown(shown.name()));
        return Response.status(form.ok() ? 200 : 422)
                .entity(Templates.pledges(form, question, choices, found, form.text("done")))
                .build();
    }

    @POST
    @Path("{id}/attestation")
    public Response attest(@RestPath UUID id, @RestForm String back) {
        attesting.attest(id);
        return done(back, "attested");
    }

    @GET
    @Path("{id}/removal")
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.removal(attesting.shown(id), Form.empty());
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var removal = new PledgeResource.NewRemoval(form.text("reason"));
        var one = attesting.shown(id);
        if (!forms.valid(form, removal)) return refused(422, one, form);
        try {
            pledging.remove(id, removal.reason());
        } catch (Problem e) {
            return refused(e.status(), attesting.shown(id), form.complain(e));
        }
        return done(null, "removed");
    }

    private static Response refused(int status, StaffPledge one, Form form) {
        return Response.status(status).entity(Templates.removal(one, form)).build();
    }

    private static Response done(String back, String what) {
        var list = Local.path(back, "/admin/pledges").toString();
        return Response.seeOther(URI.create(list + (list.contains("?") ? "&" : "?") + "done=" + what))
                .build();
    }
}
