package org.mentorher.pledge;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mentorher.member.Me;

@Path("/api/me/pledges")
@Tag(name = "Campaigns and pledges")
class MyPledgesResource {
    record MyPledges(List<PledgeView> items) {}

    @Inject
    Wall wall;

    @Inject
    Me me;

    @GET
    @Authenticated
    @Operation(summary = "My pledges", description = "In every stage, newest first.")
    public MyPledges mine() {
        return new MyPledges(wall.of(me.member().id()));
    }
}
