package org.mentorher.matching;

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
import java.util.UUID;
import org.mentorher.shared.Form;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Roles;

/** All rounds, and the form that starts one. */
@Path("/admin/rounds")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class RoundPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rounds(Form form, RoundForm choices, Page<RoundView> page, boolean first);
    }

    @Inject
    Matching matching;

    @Inject
    RoundReading reading;

    @Inject
    RoundForm choices;

    @GET
    public TemplateInstance read(@Valid @BeanParam Paging paging) {
        return page(choices.fresh(), paging);
    }

    @POST
    public Response start(MultivaluedMap<String, String> sent, @Valid @BeanParam Paging paging) {
        var form = Form.of(sent);
        var round = choices.round(form, Form.of(sent));
        if (!form.ok()) return Response.status(422).entity(page(form, paging)).build();
        var started = matching.start(id(form), round.method(), round.seed() == null ? 0 : round.seed(), round.rules());
        return Response.seeOther(URI.create("/admin/rounds/" + started.id)).build();
    }

    private static UUID id(Form form) {
        try {
            return UUID.fromString(form.value("id"));
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "malformed-request", "The form lacks its number.");
        }
    }

    private TemplateInstance page(Form form, Paging paging) {
        return Templates.rounds(form, choices, reading.rounds(paging), paging.cursor == null);
    }
}
