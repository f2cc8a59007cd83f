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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Format;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** What is edited of a session, each on a page of its own: how the two meet, the agenda, and notes. */
@Path("/mentorships/{id}/sessions/{session}/edit")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SessionEditPages {
    @CheckedTemplate
    static class Templates {
        /** @param part plan, agenda, sharedNotes or privateNotes */
        static native TemplateInstance edit(
                Form form, MySession mine, String part, List<Option> formats, TimeOfferForm choices, boolean stale);
    }

    /** Writes what the form says; the version is what If-Match is in the API. */
    private interface Change {
        void write(String ifMatch);
    }

    @Inject
    SessionReading reading;

    @Inject
    Meeting meeting;

    @Inject
    SessionWriting writing;

    @Inject
    TimeOfferForm forms;

    @Inject
    Me me;

    @GET
    @Path("plan")
    public TemplateInstance plan(@RestPath UUID id, @RestPath UUID session) {
        var mine = mine(id, session);
        return page(forms.of(mine.session()), mine, "plan", false);
    }

    @POST
    @Path("plan")
    public Response plan(@RestPath UUID id, @RestPath UUID session, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var plan = new NewSessionPlan(form.number("minutes"), form.choice("format", Format.class), form.text("place"));
        return edit(id, session, "plan", form, plan, read -> meeting.replan(session, member(), plan, read));
    }

    @GET
    @Path("agenda")
    public TemplateInstance agenda(@RestPath UUID id, @RestPath UUID session) {
        var mine = mine(id, session);
        return page(Form.empty().with("items", String.join("\n", mine.session().agenda())), mine, "agenda", false);
    }

    @POST
    @Path("agenda")
    public Response agenda(@RestPath UUID id, @RestPath UUID session, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var agenda = new NewAgenda(form.value("items")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        return edit(id, session, "agenda", form, agenda, read -> writing.agenda(session, member(), agenda, read));
    }

    @GET
    @Path("shared-notes")
    public TemplateInstance sharedNotes(@RestPath UUID id, @RestPath UUID session) {
        var mine = mine(id, session);
        return page(Form.empty().with("text", mine.session().sharedNotes()), mine, "sharedNotes", false);
    }

    @POST
    @Path("shared-notes")
    public Response sharedNotes(@RestPath UUID id, @RestPath UUID session, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var notes = new NewNotes(form.text("text"));
        return edit(
                id, session, "sharedNotes", form, notes, read -> writing.sharedNotes(session, member(), notes, read));
    }

    @GET
    @Path("private-notes")
    public TemplateInstance privateNotes(@RestPath UUID id, @RestPath UUID session) {
        var mine = mine(id, session);
        return page(Form.empty().with("text", mine.notes().text()), mine, "privateNotes", false);
    }

    @POST
    @Path("private-notes")
    public Response privateNotes(@RestPath UUID id, @RestPath UUID session, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var notes = new NewNotes(form.text("text"));
        return edit(id, session, "privateNotes", form, notes, read ->
                writing.writePrivateNotes(session, member(), notes, read));
    }

    private Response edit(UUID id, UUID session, String part, Form form, Object input, Change change) {
        if (!forms.valid(form, input)) return refused(422, form, id, session, part);
        try {
            change.write(Revision.ifMatch(form.text("version")));
        } catch (Problem e) {
            // 412 and 428: somebody was faster; what was typed stays, to be saved over it or not
            if (e.status() == 422) form.complain(e);
            else if (e.slug().equals("time-taken")) form.complain(e);
            // told or called off meanwhile: its page says so
            else if (e.status() == 409) return to(id, session);
            else if (e.status() != 412 && e.status() != 428) throw e;
            return refused(e.status(), form, id, session, part);
        }
        return to(id, session);
    }

    private Response refused(int status, Form form, UUID id, UUID session, String part) {
        return Response.status(status)
                .entity(page(form, mine(id, session), part, status == 412 || status == 428))
                .build();
    }

    private TemplateInstance page(Form form, MySession mine, String part, boolean stale) {
        if (stale || form.text("version") == null) {
            form.with("version", part.equals("privateNotes") ? mine.notes().version() : mine.session().version());
        }
        return Templates.edit(form, mine, part, forms.formatsOf(mine.between()), forms, stale);
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
