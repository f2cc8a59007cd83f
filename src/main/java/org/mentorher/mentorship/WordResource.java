package org.mentorher.mentorship;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;

@Path("/api/mentorships/{id}/word")
@Authenticated
@Tag(name = "Mentorships")
class WordResource {
    @Inject
    Silence silence;

    @Inject
    Mentoring mentoring;

    @Inject
    Me me;

    @PUT
    @Operation(
            summary = "Say that it goes on",
            description =
                    "Either side. After 35 days without a word both are warned, and 7 days later the mentorship ends"
                            + " by itself; this, or anything else that a side does in it, takes the warning back.")
    public MentorshipView say(@RestPath UUID id) {
        var member = me.member().id();
        silence.word(id, member);
        return mentoring.read(id, member);
    }
}
