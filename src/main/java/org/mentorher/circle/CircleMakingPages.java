package org.mentorher.circle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;

/** Making a circle. */
@Path("/circles/new")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CircleMakingPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                Form form, List<Option> seats, List<Option> moderations, boolean staff, boolean ready);
    }

    @Inject
    Circling circling;

    @Inject
    CircleReading reading;

    @Inject
    CircleForm forms;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    public TemplateInstance write() {
        return page(forms.fresh(me.member().id()).with("id", UUID.randomUUID()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var circle = forms.read(form);
        if (!forms.valid(form, circle)) return refused(form);
        try {
            return Response.seeOther(URI.create("/circles/" + circling.found(id(form), visitor(), circle)))
                    .build();
        } catch (Problem e) {
            if (e.status() != 422) throw e;
            return refused(form.complain(e));
        }
    }

    /** From the form, so that pressing twice makes one. */
    private static UUID id(Form form) {
        try {
            return UUID.fromString(form.value("id"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private Response refused(Form form) {
        return Response.status(422).entity(page(form)).build();
    }

    private TemplateInstance page(Form form) {
        return Templates.form(
                form,
                forms.seats(),
                forms.moderations(),
                visitor().staff(),
                reading.ready(me.member().id()));
    }

    private Visitor visitor() {
        return Visitor.of(me, identity);
    }
}
