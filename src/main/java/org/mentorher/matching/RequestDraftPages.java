package org.mentorher.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Problem;

/** Asking for a mentor: write and rank, check, send. Every button keeps all that was typed. */
@Path("/requests/new")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class RequestDraftPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance already(UUID request);

        /**
         * @param moved the mentor whose place was changed last; null if none was
         * @param by {@code up} or {@code down}
         */
        static native TemplateInstance form(Form form, DraftView draft, UUID moved, String by);

        static native TemplateInstance check(Form form, DraftView draft, boolean changed);
    }

    @Inject
    RequestReading reading;

    @Inject
    Drafting drafting;

    @Inject
    RequestForm forms;

    @Inject
    Me me;

    @GET
    public Response write(@RestQuery UUID moved, @RestQuery String by) {
        var member = me.member().id();
        var standing = reading.standing(member);
        if (!standing.active()) return to("/mentors");
        if (!standing.free()) {
            return Response.ok(Templates.already(standing.unsettled())).build();
        }
        var draft = drafting.read(member);
        return Response.ok(Templates.form(forms.filled(draft), draft, moved, by))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response type(MultivaluedMap<String, String> sent) {
        var member = me.member().id();
        if (!reading.standing(member).free()) return to("/requests/new");
        var form = Form.of(sent);
        var button = form.value("step").split(":", 2);
        var mentor = button.length == 2 ? RequestForm.id(button[1]) : null;
        var draft = drafting.type(member, RequestForm.typed(form), step(button[0], mentor));
        return switch (button[0]) {
            case "up", "down" -> to("/requests/new?moved=" + mentor + "&by=" + button[0]);
            case "remove", "keep" -> to("/requests/new");
            case "browse" -> to("/mentors");
            default -> checked(draft);
        };
    }

    private static Drafting.Step step(String button, UUID mentor) {
        return switch (mentor == null ? "" : button) {
            case "up" -> (draft, now) -> draft.move(mentor, -1, now);
            case "down" -> (draft, now) -> draft.move(mentor, 1, now);
            case "remove" -> (draft, now) -> draft.remove(mentor, now);
            default -> (draft, now) -> {};
        };
    }

    private Response checked(DraftView draft) {
        var form = forms.filled(draft);
        return forms.complete(form, draft) ? to("/requests/new/check") : refused(form, draft);
    }

    @GET
    @Path("check")
    public Response check(@RestQuery String changed) {
        var member = me.member().id();
        if (!reading.standing(member).free()) return to("/requests/new");
        var draft = drafting.read(member);
        var form = forms.filled(draft);
        if (!draft.stored() || !forms.complete(form, draft)) return to("/requests/new");
        return Response.ok(Templates.check(form, draft, changed != null)).build();
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        var member = me.member().id();
        var draft = drafting.read(member);
        var form = forms.filled(draft);
        if (!forms.complete(form, draft)) return refused(form, draft);
        var version = Form.of(sent).number("version");
        try {
            return switch (drafting.send(member, version == null ? -1 : version, RequestForm.input(form, draft))) {
                case Drafting.Sending.Sent(var request) -> to("/requests/" + request + "?sent=yes");
                case Drafting.Sending.Changed() -> to("/requests/new/check?changed=yes");
            };
        } catch (Problem e) {
            if (e.status() == 409) return to("/requests/new");
            if (e.status() != 422) throw e;
            return refused(form.complain(e), draft);
        }
    }

    private static Response refused(Form form, DraftView draft) {
        return Response.status(422)
                .entity(Templates.form(form, draft, null, null))
                .build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
