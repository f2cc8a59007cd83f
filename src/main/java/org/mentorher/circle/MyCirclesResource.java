package org.mentorher.circle;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mentorher.member.Me;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;

@Path("/api/me/circles")
@Authenticated
@Tag(name = "Circles")
class MyCirclesResource {
    @Inject
    CircleReading reading;

    @Inject
    Me me;

    @GET
    @Operation(
            summary = "My circles",
            description = "In which I have a place, wait for one, asked for one or was asked; the latest step first.")
    public Page<CircleView> list(@Valid @BeanParam Paging paging) {
        return reading.mine(me.member().id(), paging);
    }
}
