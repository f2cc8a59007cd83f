package org.mentorher.member;

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
import org.mentorher.shared.Form;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** The mentee side: written, paused and closed by its member. */
@Path("/me/mentee-profile")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MenteeProfilePages {
    private static final URI ME = URI.create("/me");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                Form form, Picker fields, Picker languages, MenteeProfileView profile, boolean stale);
    }

    @Inject
    Profiles profiles;

    @Inject
    MenteeForm forms;

    @Inject
    Leaving leaving;

    @Inject
    Me me;

    @GET
    public TemplateInstance read() {
        var profile = profiles.mentee(member()).orElse(null);
        return page(profile == null ? forms.fresh() : forms.of(profile), profile, false);
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var profile = forms.read(form);
        if (!forms.valid(form, profile)) return refused(422, form, false);
        try {
            profiles.save(member(), profile, Revision.ifMatch(form.text("version")));
            return Response.seeOther(ME).build();
        } catch (Problem e) {
            return switch (e.status()) {
                case 412, 428 -> stale(form, profile);
                case 422 -> refused(422, form.complain(e), false);
                default -> throw e;
            };
        }
    }

    /** Somebody was faster; what was typed stays, to be saved over it or not. */
    private Response stale(Form form, NewMenteeProfile sent) {
        var now = profiles.mentee(member());
        if (now.filter(there -> forms.says(there, sent)).isPresent()) {
            return Response.seeOther(ME).build();
        }
        return refused(
                412, form.with("version", now.map(MenteeProfileView::version).orElse(null)), true);
    }

    private Response refused(int status, Form form, boolean stale) {
        return Response.status(status)
                .entity(page(form, profiles.mentee(member()).orElse(null), stale))
                .build();
    }

    private static TemplateInstance page(Form form, MenteeProfileView profile, boolean stale) {
        return Templates.form(
                form, Picker.fields(form.all("fields")), Picker.languages(form.all("languages")), profile, stale);
    }

    @GET
    @Path("pause")
    public Response askToPause() {
        return ask(Parting.Way.PAUSE);
    }

    @GET
    @Path("closure")
    public Response askToClose() {
        return ask(Parting.Way.CLOSURE);
    }

    private Response ask(Parting.Way way) {
        if (profiles.mentee(member()).isEmpty()) return Response.seeOther(ME).build();
        return Response.ok(leaving.page(member(), Pending.Side.MENTEE, way)).build();
    }

    @POST
    @Path("pause")
    public Response pause() {
        profiles.menteeStep(member(), MenteeProfile::pause);
        return Response.seeOther(ME).build();
    }

    @POST
    @Path("resumption")
    public Response resume() {
        profiles.menteeStep(member(), MenteeProfile::resume);
        return Response.seeOther(ME).build();
    }

    @POST
    @Path("closure")
    public Response close() {
        // pressed twice: it is closed, and nothing else was
        if (profiles.mentee(member()).isPresent()) profiles.menteeStep(member(), MenteeProfile::close);
        return Response.seeOther(ME).build();
    }

    private UUID member() {
        return me.member().id();
    }
}
