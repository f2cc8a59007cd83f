package org.mentorher.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Roles;

@Path("/api/material-versions/{id}")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Materials")
class MaterialVersionResource {
    @Inject
    Editing editing;

    @GET
    @Operation(summary = "One version of a material", description = "Old ones stay readable.")
    public VersionView read(@RestPath UUID id) {
        return editing.version(id);
    }
}
