package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;

@Path("/api/mentorships/{id}/sessions")
@Authenticated
@Tag(name = "Sessions")
class MentorshipSessionResource {
    @Inject
    SessionReading reading;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "Sessions of a mentorship",
            description = "The last to come first; each without its next steps. For its two sides alone.")
    public Page<SessionView> list(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return reading.page(id, me.member().id(), paging);
    }
}
