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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.mentorher.member.Me;

/** A member's own calendar feed: made, renewed and taken back. */
@Path("/me/calendar")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CalendarPages {
    @CheckedTemplate
    static class Templates {
        /** @param feed with its address only when it has just been made */
        static native TemplateInstance calendar(CalendarFeedView feed);
    }

    @Inject
    CalendarReading reading;

    @Inject
    Me me;

    @GET
    public TemplateInstance read() {
        return Templates.calendar(reading.of(me.member().id()));
    }

    /** The answer is the page itself: the address is told only now. */
    @POST
    public TemplateInstance renew() {
        return Templates.calendar(reading.renew(me.member().id()));
    }

    @POST
    @Path("revocation")
    public Response revoke() {
        reading.revoke(me.member().id());
        return Response.seeOther(URI.create("/me/calendar")).build();
    }
}
