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
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** The end in one step: quietly with one button, or with words. */
@Path("/mentorships/{id}/closure")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ClosurePages {
    @CheckedTemplate
    static class Templates {
        /** @param safety where the safety officer is reached; null where nobody said */
        static native TemplateInstance closure(
                MyMentorship mine, Form form, List<Option> outcomes, List<Option> ratings, String safety);
    }

    @Inject
    Mentoring mentoring;

    @Inject
    FarewellForm farewells;

    @Inject
    MentorshipConfig config;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Inject
    Me me;

    @GET
    public Response ask(@RestPath UUID id) {
        var mine = mentoring.mine(id, me.member().id());
        if (!mine.running()) return to(id);
        return Response.ok(page(mine, Form.empty())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var member = me.member().id();
        var side = visit.staff() && !mentoring.isSide(id, member) ? null : member;
        var outcome = form.choice("outcome", Mentorship.Outcome.class);
        var said = side == null ? null : farewells.read(form);
        if (side != null && said != null && !forms.valid(form, said)) return refused(id, form);
        try {
            mentoring.close(id, side, outcome == null ? Mentorship.Outcome.ENDED : outcome, said);
        } catch (Problem e) {
            if (e.status() == 422) return refused(id, form.complain(e));
            // over meanwhile: its page says so
            if (e.status() != 409) throw e;
        }
        return to(id);
    }

    private Response refused(UUID id, Form form) {
        return Response.status(422)
                .entity(page(mentoring.mine(id, me.member().id()), form))
                .build();
    }

    private TemplateInstance page(MyMentorship mine, Form form) {
        var words = texts.of(ClosureWords.class);
        var outcomes = Option.of(List.of(Mentorship.Outcome.values()), outcome -> words.outcome(outcome.name()));
        return Templates.closure(
                mine,
                form,
                outcomes,
                farewells.ratings(),
                config.safetyContact().orElse(null));
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/mentorships/" + id)).build();
    }
}
