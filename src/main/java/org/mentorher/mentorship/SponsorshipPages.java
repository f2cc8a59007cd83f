package org.mentorher.mentorship;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** What a mentor did for a mentee beyond talking; she says what counts. */
@Path("/mentorships/{id}/sponsorship")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SponsorshipPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance acts(
                MyMentorship mine, Page<SponsorshipActView> page, Form form, List<Option> kinds);
    }

    @Inject
    Mentoring mentoring;

    @Inject
    Sponsoring sponsoring;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @GET
    public TemplateInstance acts(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return page(id, paging, fresh());
    }

    private Form fresh() {
        return Form.empty()
                .with("id", UUID.randomUUID())
                .with("happenedOn", LocalDate.ofInstant(clock.instant(), visit.zone()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response log(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var input = new NewSponsorshipAct(
                form.choice("kind", SponsorshipAct.Kind.class), Days.of(form, "happenedOn"), form.text("note"));
        if (!forms.valid(form, input)) return refused(id, form);
        try {
            sponsoring.log(id, chosen(form), member(), input);
            return to(id);
        } catch (Problem e) {
            if (e.status() != 422) throw e;
            return refused(id, form.complain(e));
        }
    }

    private static UUID chosen(Form form) {
        try {
            return UUID.fromString(form.value("id"));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("sponsorship act");
        }
    }

    @POST
    @Path("{act}/confirmation")
    public Response confirm(@RestPath UUID id, @RestPath UUID act) {
        sponsoring.answer(act, member(), SponsorshipAct::confirm);
        return to(id);
    }

    @POST
    @Path("{act}/refusal")
    public Response decline(@RestPath UUID id, @RestPath UUID act) {
        sponsoring.answer(act, member(), SponsorshipAct::decline);
        return to(id);
    }

    @POST
    @Path("{act}/withdrawal")
    public Response withdraw(@RestPath UUID id, @RestPath UUID act) {
        try {
            sponsoring.withdraw(act, member());
        } catch (Problem e) {
            // the mentee was faster: the page says so
            if (e.status() != 409) throw e;
        }
        return to(id);
    }

    private Response refused(UUID id, Form form) {
        return Response.status(422)
                .entity(page(id, Paging.first(Paging.USUAL), form))
                .build();
    }

    private TemplateInstance page(UUID id, Paging paging, Form form) {
        var words = texts.of(SponsorshipWords.class);
        var kinds = List.of(SponsorshipAct.Kind.values()).stream()
                .map(kind -> new Option(kind.name(), words.kind(kind.name()), words.kindHint(kind.name())))
                .toList();
        return Templates.acts(mentoring.mine(id, member()), sponsoring.page(id, member(), paging), form, kinds);
    }

    private UUID member() {
        return me.member().id();
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/mentorships/" + id + "/sponsorship"))
                .build();
    }
}
