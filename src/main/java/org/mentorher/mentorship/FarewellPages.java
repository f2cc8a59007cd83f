package org.mentorher.mentorship;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;

/** What one of the two says once it is over, whoever ended it. */
@Path("/mentorships/{id}/farewell")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class FarewellPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance farewell(
                MyMentorship mine, FarewellView said, Form form, List<Option> ratings, boolean looking);
    }

    @Inject
    Overviewing overviewing;

    @Inject
    Mentoring mentoring;

    @Inject
    LeaveTaking leaves;

    @Inject
    FarewellForm farewells;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @GET
    public Response ask(@RestPath UUID id) {
        var member = me.member().id();
        if (mentoring.mine(id, member).running()) return to(id);
        var form = FarewellForm.of(leaves.read(id, member));
        return Response.ok(page(id, form)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var said = farewells.read(form);
        var input = said == null ? new NewFarewell(null, null, null, null, null) : said;
        if (!forms.valid(form, input)) return refused(id, form);
        try {
            leaves.say(id, me.member().id(), input);
            return to(id);
        } catch (Problem e) {
            if (e.status() != 422) throw e;
            return refused(id, form.complain(e));
        }
    }

    private Response refused(UUID id, Form form) {
        return Response.status(422).entity(page(id, form)).build();
    }

    private TemplateInstance page(UUID id, Form form) {
        var overview = overviewing.read(id, me.member().id());
        return Templates.farewell(overview.mine(), overview.farewell(), form, farewells.ratings(), overview.looking());
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/mentorships/" + id)).build();
    }
}
