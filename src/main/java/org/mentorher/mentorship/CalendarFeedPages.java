package org.mentorher.mentorship;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** What a calendar reads at a member's secret address; who knows it needs no account. */
@Path("/calendar/{secret}.ics")
@Blocking
@PermitAll
class CalendarFeedPages {
    @Inject
    CalendarReading reading;

    @GET
    @Produces("text/calendar;charset=UTF-8")
    public Response read(@RestPath String secret) {
        return Response.ok(reading.open(secret))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"mentorher.ics\"")
                .build();
    }
}
