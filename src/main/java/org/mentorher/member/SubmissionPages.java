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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.mentorher.shared.Problem;

/** The last look at a mentor profile before staff look at it, with what is still missing. */
@Path("/me/mentor-profile/submission")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SubmissionPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance submission(MentorProfileView profile);
    }

    @Inject
    Profiles profiles;

    @Inject
    Me me;

    @GET
    public Response read() {
        var profile = profiles.mentor(me.member().id());
        if (profile.isEmpty())
            return Response.seeOther(URI.create("/me/mentor-profile")).build();
        return Response.ok(Templates.submission(profile.get())).build();
    }

    @POST
    public Response send() {
        try {
            profiles.mentorStep(me.member().id(), MentorProfile::submit);
            return Response.seeOther(URI.create("/me")).build();
        } catch (Problem e) {
            if (!e.slug().equals("not-ready")) throw e;
            var profile = profiles.mentor(me.member().id()).orElseThrow();
            return Response.status(e.status())
                    .entity(Templates.submission(profile))
                    .build();
        }
    }
}
