package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;

@Path("/api/mentorships")
@Authenticated
@Tag(name = "Mentorships")
class MentorshipResource {
    @Inject
    Mentoring mentoring;

    @Inject
    Pausing pausing;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    @Operation(summary = "Mentorships", description = "My own; staff see all. Newest first.")
    public Page<MentorshipView> list(@Valid @BeanParam Paging paging) {
        return mentoring.page(whose(), paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One mentorship", description = "With the addresses of both sides while it runs.")
    public MentorshipView read(@RestPath UUID id) {
        return mentoring.read(id, whose());
    }

    @PUT
    @Path("{id}/pause")
    @Operation(
            summary = "Pause",
            description =
                    "The seat stays taken; the other side is told. With a day it goes on by itself on that day, where the one"
                            + " who pauses lives. Again changes nothing but the day.")
    public MentorshipView pause(@RestPath UUID id, @Valid NewPause pause) {
        return pausing.pause(id, as(id), pause == null ? null : pause.until());
    }

    @DELETE
    @Path("{id}/pause")
    @Operation(summary = "Resume", description = "Again changes nothing.")
    public MentorshipView resume(@RestPath UUID id) {
        return pausing.resume(id, as(id));
    }

    @PUT
    @Path("{id}/closure")
    @Operation(
            summary = "Close",
            description =
                    "Either side, one step, no reason asked; the other is told in neutral words. The seat is free and"
                            + " the request settled, or open again where its mentee wants another mentor. What else it says"
                            + " is a farewell. The same outcome again changes nothing.")
    public MentorshipView close(@RestPath UUID id, @Valid NewClosure closure) {
        var outcome = closure == null || closure.outcome() == null ? Mentorship.Outcome.ENDED : closure.outcome();
        return mentoring.close(id, as(id), outcome, closure == null ? null : closure.farewell());
    }

    /** As whom this mentorship is changed: as one of the two, or as staff, who are null. */
    private UUID as(UUID id) {
        var member = me.member().id();
        return identity.hasRole(Roles.ADMIN) && !mentoring.isSide(id, member) ? null : member;
    }

    /** Whose mentorships are meant: the caller's, or everybody's for staff. */
    private UUID whose() {
        return identity.hasRole(Roles.ADMIN) ? null : me.member().id();
    }
}
