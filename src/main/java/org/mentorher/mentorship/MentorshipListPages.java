package org.mentorher.mentorship;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;

/** All mentorships, as staff see them. */
@Path("/admin/mentorships")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class MentorshipListPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mentorships(Page<MentorshipView> page);
    }

    @Inject
    Mentoring mentoring;

    @GET
    public TemplateInstance mentorships(@Valid @BeanParam Paging paging) {
        return Templates.mentorships(mentoring.page(null, paging));
    }
}
