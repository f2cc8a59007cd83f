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
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** The mentor side: written, paused and closed by its member. */
@Path("/me/mentor-profile")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MentorProfilePages {
    private static final URI ME = URI.create("/me");
    private static final URI CONDUCT = URI.create("/me/mentor-profile/conduct");
    private static final URI SUBMISSION = URI.create("/me/mentor-profile/submission");
    private static final List<Option> SEATS = IntStream.rangeClosed(1, 5)
            .mapToObj(seats -> new Option("" + seats, "" + seats))
            .toList();

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                Form form,
                Picker fields,
                Picker languages,
                List<Option> seats,
                MentorProfileView profile,
                boolean stale);
    }

    @Inject
    Profiles profiles;

    @Inject
    Promises promises;

    @Inject
    MentorForm forms;

    @Inject
    Leaving leaving;

    @Inject
    Me me;

    @GET
    public TemplateInstance read() {
        var profile = profiles.mentor(member()).orElse(null);
        return page(profile == null ? begun() : forms.of(profile), profile, false);
    }

    private Form begun() {
        return promises.of(member()).map(forms::begun).orElseGet(forms::fresh);
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var profile = forms.read(form);
        if (!forms.valid(form, profile)) return refused(422, form, false);
        try {
            return Response.seeOther(next(profiles.save(member(), profile, Revision.ifMatch(form.text("version")))
                            .view()))
                    .build();
        } catch (Problem e) {
            return switch (e.status()) {
                case 412, 428 -> stale(form, profile);
                case 422 -> refused(422, form.complain(e), false);
                default -> throw e;
            };
        }
    }

    private static URI next(MentorProfileView saved) {
        if (saved.stage() != MentorProfile.Stage.DRAFT) return ME;
        return saved.conductAccepted() ? SUBMISSION : CONDUCT;
    }

    /** Somebody was faster; what was typed stays, to be saved over it or not. */
    private Response stale(Form form, NewMentorProfile sent) {
        var now = profiles.mentor(member());
        if (now.filter(there -> forms.says(there, sent)).isPresent()) {
            return Response.seeOther(next(now.get())).build();
        }
        return refused(
                412, form.with("version", now.map(MentorProfileView::version).orElse(null)), true);
    }

    private Response refused(int status, Form form, boolean stale) {
        return Response.status(status)
                .entity(page(form, profiles.mentor(member()).orElse(null), stale))
                .build();
    }

    private static TemplateInstance page(Form form, MentorProfileView profile, boolean stale) {
        return Templates.form(
                form,
                Picker.fields(form.all("fields")),
                Picker.languages(form.all("languages")),
                SEATS,
                profile,
                stale);
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
        if (profiles.mentor(member()).isEmpty()) return Response.seeOther(ME).build();
        return Response.ok(leaving.page(member(), Pending.Side.MENTOR, way)).build();
    }

    @POST
    @Path("pause")
    public Response pause() {
        profiles.mentorStep(member(), (profile, missing, now) -> profile.pause());
        return Response.seeOther(ME).build();
    }

    @POST
    @Path("resumption")
    public Response resume() {
        try {
            profiles.mentorStep(member(), (profile, missing, now) -> profile.resume(missing));
            return Response.seeOther(ME).build();
        } catch (Problem e) {
            if (!e.slug().equals("not-ready")) throw e;
            return Response.seeOther(SUBMISSION).build();
        }
    }

    @POST
    @Path("closure")
    public Response close() {
        // pressed twice: it is closed, and nothing else was
        if (profiles.mentor(member()).isPresent()) {
            profiles.mentorStep(member(), (profile, missing, now) -> profile.close());
        }
        return Response.seeOther(ME).build();
    }

    private UUID member() {
        return me.member().id();
    }
}
