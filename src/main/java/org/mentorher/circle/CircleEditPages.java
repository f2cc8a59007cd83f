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
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Editing a circle, by who moderates it and by staff. */
@Path("/circles/{id}/edit")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CircleEditPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                Form form, CircleView circle, List<Option> seats, List<Option> moderations, boolean stale);
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
    public TemplateInstance write(@RestPath UUID id) {
        var circle = moderated(id);
        return page(forms.of(circle), circle, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var now = moderated(id);
        var form = Form.of(sent);
        var circle = forms.read(form);
        if (!forms.valid(form, circle)) return refused(422, form, now, false);
        try {
            circling.edit(id, visitor(), circle, Revision.ifMatch(form.text("version")));
            return Response.seeOther(URI.create("/circles/" + id)).build();
        } catch (Problem e) {
            return switch (e.status()) {
                case 412, 428 -> {
                    var theirs = moderated(id);
                    yield refused(412, form.with("version", theirs.version()), theirs, true);
                }
                case 422 -> refused(422, form.complain(e), now, false);
                default -> throw e;
            };
        }
    }

    private Response refused(int status, Form form, CircleView circle, boolean stale) {
        return Response.status(status).entity(page(form, circle, stale)).build();
    }

    private CircleView moderated(UUID id) {
        var circle = reading.circle(id, visitor());
        if (!visitor().staff() && !circle.moderator()) throw Circling.moderatorsOnly();
        return circle;
    }

    private TemplateInstance page(Form form, CircleView circle, boolean stale) {
        return Templates.form(form, circle, forms.seats(), forms.moderations(), stale);
    }

    private Visitor visitor() {
        return Visitor.of(me, identity);
    }
}
