package org.mentorher.pledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.pledge.OrganisationResource.NewOrganisation;
import org.mentorher.pledge.OrganisationResource.OrganisationView;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Roles;

/** The organisations whose mail domain vouches for titles. */
@Path("/admin/pledges/organisations")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class OrganisationPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance organisations(Form form, Page<OrganisationView> page, String done);
    }

    @Inject
    Attesting attesting;

    @Inject
    Forms forms;

    /** @param name of an organisation to begin with, and its domain */
    @GET
    public TemplateInstance list(
            @Valid @BeanParam Paging paging, @RestQuery String name, @RestQuery String domain, @RestQuery String done) {
        var form = Form.empty().with("name", name).with("domain", domain);
        return Templates.organisations(form, attesting.organisations(paging), done);
    }

    @POST
    public Response record(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var domain = form.text("domain");
        var organisation =
                new NewOrganisation(form.text("name"), domain == null ? null : domain.toLowerCase(Locale.ROOT));
        if (!forms.valid(form, organisation)) return refused(422, form);
        try {
            attesting.record(organisation);
        } catch (Problem e) {
            return refused(e.status(), form.complain(e));
        }
        return Response.seeOther(URI.create("/admin/pledges/organisations?done=recorded"))
                .build();
    }

    private Response refused(int status, Form form) {
        return Response.status(status)
                .entity(Templates.organisations(form, attesting.organisations(Paging.first(Paging.USUAL)), null))
                .build();
    }
}
