package org.mentorher.matching;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** A mentee's own requests: what was asked, what happens next, and taking it back. */
@Path("/requests")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class RequestPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page<RequestView> page, RequestReading.Standing standing);

        static native TemplateInstance request(RequestStory story, boolean sent);

        static native TemplateInstance withdrawal(RequestStory story);
    }

    @Inject
    Requesting requesting;

    @Inject
    RequestReading reading;

    @Inject
    Me me;

    @GET
    public TemplateInstance list(@Valid @BeanParam Paging paging) {
        var member = me.member().id();
        return Templates.list(requesting.of(member, paging), reading.standing(member));
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath UUID id, @RestQuery String sent) {
        return Templates.request(reading.story(id, me.member().id()), sent != null);
    }

    @GET
    @Path("{id}/withdrawal")
    public Response ask(@RestPath UUID id) {
        var story = reading.story(id, me.member().id());
        return story.live() ? Response.ok(Templates.withdrawal(story)).build() : to(id);
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@RestPath UUID id) {
        try {
            requesting.withdraw(id, me.member().id());
        } catch (Problem e) {
            // matched or expired meanwhile: its page says so
            if (e.status() != 409) throw e;
        }
        return to(id);
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/requests/" + id)).build();
    }
}
