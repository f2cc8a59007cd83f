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

/** The conduct text, to be read and accepted by whoever mentors. */
@Path("/me/mentor-profile/conduct")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ConductPages {
    private static final URI PROFILE = URI.create("/me/mentor-profile");
    private static final URI SUBMISSION = URI.create("/me/mentor-profile/submission");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance conduct(Promises.Conduct conduct, boolean accepted);
    }

    @Inject
    Profiles profiles;

    @Inject
    Promises promises;

    @Inject
    Me me;

    @GET
    public Response read() {
        var member = me.member().id();
        var profile = profiles.mentor(member);
        if (profile.isEmpty()) return Response.seeOther(PROFILE).build();
        return Response.ok(Templates.conduct(
                        promises.conduct(member), profile.get().conductAccepted()))
                .build();
    }

    @POST
    public Response accept() {
        profiles.mentorStep(me.member().id(), (profile, missing, now) -> {
            profile.acceptConduct(now);
            return true;
        });
        return Response.seeOther(SUBMISSION).build();
    }
}
