package org.mentorher.member;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/me")
@Authenticated
@Tag(name = "My profiles")
class MeResource {
    @Schema(
            examples =
                    "{\"id\":\"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90\",\"name\":\"Bao Nguyen\",\"email\":\"bao@example.org\"}")
    record MeView(
            UUID id, String name, @Schema(nullable = true) String email) {}

    @Inject
    Me me;

    @GET
    @Operation(summary = "Who I am here")
    public MeView me() {
        var member = me.member();
        return new MeView(member.id(), member.name(), member.email());
    }
}
