package org.mentorher.mentorship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;

@Path("/api/testimonials")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Mentorships")
class TestimonialResource {
    @Inject
    LeaveTaking leaves;

    @GET
    @Operation(
            summary = "Testimonials",
            description =
                    "For staff, newest first: words that their authors let the programme quote in public, until they take"
                            + " the consent back.")
    public Page<TestimonialView> list(@Valid @BeanParam Paging paging) {
        return leaves.published(paging);
    }
}
