package org.mentorher.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.member.Member;
import org.mentorher.shared.Form;
import org.mentorher.shared.Visit;

/** Everybody reads the materials; members complete them. */
@Path("/materials")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class MaterialPages {
    private static final String ANSWER = "answer_";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<MaterialSummary> materials, MyMaterialsView mine);

        static native TemplateInstance read(Reading reading, Form form, boolean outdated);
    }

    @Inject
    Library library;

    @Inject
    Learning learning;

    @Inject
    Me me;

    @Inject
    Visit visit;

    @GET
    public TemplateInstance list() {
        return Templates.list(library.all(visit.locale()), mine());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance read(@RestPath String slug, @RestQuery boolean passed) {
        return page(slug, Form.empty(), passed, false);
    }

    @POST
    @Path("{slug}/completion")
    @Authenticated
    public Response complete(@RestPath String slug, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var answers = answers(form);
        return switch (learning.complete(me.member().id(), slug, form.value("version"), answers, visit.locale())) {
            case Learning.Outcome.Passed _ ->
                Response.seeOther(URI.create("/materials/" + slug + "?passed=true#check"))
                        .build();
            case Learning.Outcome.Failed(var verdicts) ->
                Response.status(422)
                        .entity(page(slug, judged(form, verdicts), false, false))
                        .build();
            case Learning.Outcome.Outdated _ ->
                Response.status(409)
                        .entity(page(slug, Form.empty(), false, true))
                        .build();
        };
    }

    private static List<Integer> answers(Form form) {
        var answers = new ArrayList<Integer>();
        for (int i = 1; i <= Check.QUESTIONS; i++) answers.add(form.number(ANSWER + i));
        return answers;
    }

    /** What is not right is complained about; what is right is told as well, beside its question. */
    private static Form judged(Form form, List<Check.Verdict> verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            var verdict = verdicts.get(i);
            if (verdict.right()) form.with("right_" + (i + 1), verdict.because());
            else {
                form.complain(
                        ANSWER + (i + 1),
                        verdict.because() == null ? "{mentorher.material.unanswered}" : verdict.because());
            }
        }
        return form;
    }

    private TemplateInstance page(String slug, Form form, boolean passed, boolean outdated) {
        var material = library.read(slug, visit.locale());
        var check = library.check(slug, visit.locale());
        return Templates.read(Reading.of(material, check, mine(), library.all(visit.locale()), passed), form, outdated);
    }

    /** Null for visitors. */
    private MyMaterialsView mine() {
        return me.signedIn()
                .map(Member::id)
                .map(member -> learning.progress(member, visit.locale()))
                .orElse(null);
    }
}
