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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** A mentee's goals: she writes them and ticks their steps off; her mentor reads what she shares. */
@Path("/mentorships/{id}/goals")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class GoalPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance goals(MyMentorship mine, Page<GoalView> page);

        static native TemplateInstance goal(MyMentorship mine, GoalView goal);

        /** @param goal null for a new one */
        static native TemplateInstance form(
                MyMentorship mine, GoalView goal, Form form, List<GoalForm.Line> lines, boolean stale);

        static native TemplateInstance removal(MyMentorship mine, GoalView goal);
    }

    @Inject
    Mentoring mentoring;

    @Inject
    GoalSetting setting;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @GET
    public TemplateInstance goals(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return Templates.goals(mine(id), setting.page(id, member(), paging));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@RestPath UUID id) {
        return form(id, null, Form.empty().with("id", UUID.randomUUID()), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var input = GoalForm.read(form);
        if (!forms.valid(form, input)) return refused(422, form(id, null, form, false));
        var goal = setting.set(id, uuid(form.value("id")), member(), input);
        return to(goal.address());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("goal");
        }
    }

    @GET
    @Path("{goal}")
    public TemplateInstance goal(@RestPath UUID id, @RestPath UUID goal) {
        return Templates.goal(mine(id), there(id, goal));
    }

    @GET
    @Path("{goal}/edit")
    public Response edit(@RestPath UUID id, @RestPath UUID goal) {
        var there = there(id, goal);
        if (!there.open()) return to(there.address());
        return Response.ok(form(id, there, GoalForm.of(there), false)).build();
    }

    @POST
    @Path("{goal}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath UUID id, @RestPath UUID goal, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var input = GoalForm.read(form);
        var there = there(id, goal);
        if (!forms.valid(form, input)) return refused(422, form(id, there, form, false));
        try {
            return to(setting.edit(goal, member(), input, Revision.ifMatch(form.text("version")))
                    .address());
        } catch (Problem e) {
            if (e.status() != 412 && e.status() != 428) throw e;
            return refused(412, form(id, there, form.with("version", there.version()), true));
        }
    }

    @POST
    @Path("{goal}/ticks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tick(@RestPath UUID id, @RestPath UUID goal, MultivaluedMap<String, String> sent) {
        var ticked = Form.of(sent).all("done");
        var done = there(id, goal).steps().stream()
                .map(GoalView.StepView::id)
                .filter(step -> ticked.contains(step.toString()))
                .collect(Collectors.toSet());
        return to(setting.step(goal, member(), (g, now) -> g.tick(done, now)).address());
    }

    @POST
    @Path("{goal}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@RestPath UUID id, @RestPath UUID goal, MultivaluedMap<String, String> sent) {
        var stage = Form.of(sent).choice("stage", Goal.Stage.class);
        var there = there(id, goal);
        if (stage != null) setting.step(goal, member(), GoalResource.step(stage));
        return to(there.address());
    }

    @POST
    @Path("{goal}/sharing")
    public Response share(@RestPath UUID id, @RestPath UUID goal) {
        return to(setting.share(goal, member()).address());
    }

    @POST
    @Path("{goal}/privacy")
    public Response unshare(@RestPath UUID id, @RestPath UUID goal) {
        return to(setting.unshare(goal, member()).address());
    }

    @GET
    @Path("{goal}/removal")
    public TemplateInstance ask(@RestPath UUID id, @RestPath UUID goal) {
        return Templates.removal(mine(id), there(id, goal));
    }

    @POST
    @Path("{goal}/removal")
    public Response remove(@RestPath UUID id, @RestPath UUID goal) {
        mine(id);
        try {
            setting.remove(goal, member());
        } catch (Problem e) {
            // pressed twice: it is gone
            if (e.status() != 404) throw e;
        }
        return to("/mentorships/" + id + "/goals");
    }

    private GoalView there(UUID id, UUID goal) {
        var view = setting.read(goal, member());
        if (!view.mentorship().equals(id)) throw Problem.notFound("goal");
        return view;
    }

    private TemplateInstance form(UUID id, GoalView goal, Form form, boolean stale) {
        return Templates.form(mine(id), goal, form, GoalForm.lines(form), stale);
    }

    private static Response refused(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private MyMentorship mine(UUID id) {
        return mentoring.mine(id, member());
    }

    private UUID member() {
        return me.member().id();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
