package org.mentorher.mentorship;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** How the two work together: what holds, what waits for a yes, and the form of a new version. */
@Path("/mentorships/{id}/agreement")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AgreementPages {
    @CheckedTemplate
    static class Templates {
        /** @param agreement null while there is none */
        static native TemplateInstance agreement(MyMentorship mine, AgreementView agreement, boolean late);

        /**
         * @param openToAll formats that cannot be left out
         * @param stale whether somebody was faster
         */
        static native TemplateInstance form(
                MyMentorship mine,
                Form form,
                List<Option> rhythms,
                List<Option> formats,
                List<String> openToAll,
                boolean stale);
    }

    @Inject
    Mentoring mentoring;

    @Inject
    Agreeing agreeing;

    @Inject
    AgreementForm forms;

    @Inject
    Me me;

    @GET
    public TemplateInstance read(@RestPath UUID id) {
        return page(id, false);
    }

    private TemplateInstance page(UUID id, boolean late) {
        return Templates.agreement(
                mentoring.mine(id, member()), agreeing.read(id, member()).orElse(null), late);
    }

    @GET
    @Path("change")
    public Response change(@RestPath UUID id) {
        var mine = mentoring.mine(id, member());
        if (!mine.running()) return to(id);
        var form = agreeing.read(id, member()).map(forms::of).orElseGet(() -> forms.fresh(id, member()));
        return Response.ok(form(mine, form, false)).build();
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var input = forms.read(form);
        if (!forms.valid(form, input)) return refused(422, id, form, false);
        try {
            agreeing.write(id, member(), input, Revision.ifMatch(form.text("version")), true);
            return to(id);
        } catch (Problem e) {
            return switch (e.status()) {
                case 412, 428 -> stale(id, form, input);
                case 422 -> refused(422, id, form.complain(e), false);
                default -> throw e;
            };
        }
    }

    /** Somebody was faster, or the button was pressed twice. */
    private Response stale(UUID id, Form form, NewAgreement sent) {
        var now = agreeing.read(id, member());
        if (now.filter(there -> there.own() && forms.says(there, sent)).isPresent()) return to(id);
        return refused(
                412, id, form.with("version", now.map(AgreementView::version).orElse(null)), true);
    }

    private Response refused(int status, UUID id, Form form, boolean stale) {
        return Response.status(status)
                .entity(form(mentoring.mine(id, member()), form, stale))
                .build();
    }

    private TemplateInstance form(MyMentorship mine, Form form, boolean stale) {
        var formats = agreeing.formats(mine.mentorship().id(), member());
        return Templates.form(
                mine, form, forms.rhythms(), forms.formats(formats), forms.names(formats.needed()), stale);
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var version = Form.of(sent).number("version");
        return after(id, () -> agreeing.confirm(id, member(), version == null ? 0 : version));
    }

    /** What is open to every mentee of this mentor is added to what holds. */
    @POST
    @Path("formats")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var version = Form.of(sent).text("version");
        return after(
                id,
                () -> agreeing.read(id, member())
                        .filter(there -> !there.addable().isEmpty())
                        .ifPresent(there ->
                                agreeing.write(id, member(), forms.withAll(there), Revision.ifMatch(version), true)));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var version = Form.of(sent).text("version");
        return after(id, () -> agreeing.drop(id, member(), Revision.ifMatch(version)));
    }

    private Response after(UUID id, Runnable change) {
        try {
            change.run();
            return to(id);
        } catch (Problem e) {
            // another version, or the end, came first: the page shows what is there now
            if (e.status() != 412 && e.status() != 409) throw e;
            return Response.status(e.status()).entity(page(id, true)).build();
        }
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/mentorships/" + id + "/agreement"))
                .build();
    }

    private UUID member() {
        return me.member().id();
    }
}
