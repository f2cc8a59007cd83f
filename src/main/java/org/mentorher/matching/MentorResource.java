package org.mentorher.matching;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Format;
import org.mentorher.member.Me;
import org.mentorher.member.Seniority;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;

@Path("/api/mentors")
@Authenticated
@Tag(name = "Requests")
class MentorResource {
    @Inject
    Requesting requesting;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "Mentors with free seats",
            description = "For members with an active mentee profile; newest first. `field` may be an area.")
    public Page<MentorView> search(
            @RestQuery @Parameter(description = "A field, or an area for all its fields.") String field,
            @RestQuery Seniority seniority,
            @RestQuery @Parameter(description = "A two-letter code, ISO 639-1.") String language,
            @RestQuery Format format,
            @Valid @BeanParam Paging paging) {
        return requesting.search(me.member().id(), new Mentors.Filter(field, seniority, language, format), paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One mentor with a free seat")
    public MentorView read(@RestPath UUID id) {
        return requesting.mentor(me.member().id(), id);
    }
}
