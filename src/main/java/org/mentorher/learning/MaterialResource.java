package org.mentorher.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Page;
import org.mentorher.shared.Visit;

@Path("/api/materials")
@PermitAll
@Tag(name = "Materials")
class MaterialResource {
    @Inject
    Library library;

    @Inject
    Visit visit;

    @GET
    @Operation(
            summary = "All materials",
            description =
                    "In the order in which they are read, in the language of `Accept-Language`. There is one page.")
    public Page<MaterialSummary> list() {
        return new Page<>(library.all(visit.locale()), null);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "A material", description = "Its newest version, in the language of `Accept-Language`.")
    public MaterialView read(@RestPath String slug) {
        return library.read(slug, visit.locale());
    }
}
