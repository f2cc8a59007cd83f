package org.mentorher.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Roles;

/** Staff vet mentors: the one who waits longest first, and after each decision the next. */
@Path("/admin/mentors")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class VettingPages {
    private static final List<String> STAGES = Arrays.stream(MentorProfile.Stage.values())
            .sorted((a, b) -> Boolean.compare(a != MentorProfile.Stage.IN_REVIEW, b != MentorProfile.Stage.IN_REVIEW))
            .map(Enum::name)
            .toList();

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<String> stages, String stage, Page<Vetting.Listed> page, Decided decided);

        static native TemplateInstance dossier(Form form, Vetting.Dossier dossier, Decided decided, boolean changed);
    }

    /** The decision before this page, to be confirmed on it. */
    @TemplateData
    record Decided(UUID id, String name, String decision) {}

    @Inject
    Vetting vetting;

    @Inject
    Forms forms;

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("IN_REVIEW") MentorProfile.Stage stage,
            @RestQuery UUID decided,
            @RestQuery Vetting.Decision as,
            @Valid @BeanParam Paging paging) {
        return Templates.list(STAGES, stage.name(), vetting.page(stage, paging), told(decided, as));
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath UUID id, @RestQuery UUID decided, @RestQuery Vetting.Decision as) {
        var dossier = vetting.dossier(id);
        return Templates.dossier(form(dossier), dossier, told(decided, as), false);
    }

    private Decided told(UUID id, Vetting.Decision decision) {
        if (id == null || decision == null) return null;
        return vetting.listed(id)
                .map(listed -> new Decided(id, listed.name(), decision.name()))
                .orElse(null);
    }

    @POST
    @Path("{id}/vetting")
    public Response decide(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var decision = form.choice("decision", Vetting.Decision.class);
        if (decision == null) throw Problem.invalid("decision", "{mentorher.form.choice}");
        try {
            if (!forms.valid(form, new VettingResource.NewVetting(decision, form.text("reason")))) {
                return again(422, id, form, false);
            }
            vetting.decide(id, decision, form.text("reason"), form.text("version"));
        } catch (Problem e) {
            return switch (e.status()) {
                case 409, 412 -> again(409, id, form, true);
                case 422 -> again(422, id, form.complain(e), false);
                default -> throw e;
            };
        }
        var next = vetting.next().map(waiting -> "/" + waiting).orElse("");
        return Response.seeOther(URI.create("/admin/mentors" + next + "?decided=" + id + "&as=" + decision))
                .build();
    }

    /** What was typed, beside the profile as it is now. */
    private Response again(int status, UUID id, Form form, boolean changed) {
        var dossier = vetting.dossier(id);
        return Response.status(status)
                .entity(Templates.dossier(form.with("version", dossier.profile().version()), dossier, null, changed))
                .build();
    }

    private static Form form(Vetting.Dossier dossier) {
        return Form.empty().with("version", dossier.profile().version());
    }
}
