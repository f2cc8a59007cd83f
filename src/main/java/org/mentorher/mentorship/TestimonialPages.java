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

/** Words that members let the programme quote, for staff to use. */
@Path("/admin/testimonials")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class TestimonialPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance testimonials(Page<TestimonialView> page);
    }

    @Inject
    LeaveTaking leaves;

    @GET
    public TemplateInstance testimonials(@Valid @BeanParam Paging paging) {
        return Templates.testimonials(leaves.published(paging));
    }
}
