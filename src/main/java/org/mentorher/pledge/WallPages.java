package org.mentorher.pledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mentorher.member.Seniority;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Text;

/** The wall, narrowed by what is asked for. */
@Path("/wall")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class WallPages {
    /** What a reader asks the wall for; null for any. */
    @TemplateData
    record Question(@Text(max = 100) String q, String field, Seniority seniority) {
        static Question of(Form form) {
            return new Question(form.text("q"), form.text("field"), form.choice("seniority", Seniority.class));
        }

        public boolean any() {
            return q == null && field == null && seniority == null;
        }

        /** The address of the wall that answers this; more can be added to it. */
        public String address() {
            return "/wall?" + part("q", q) + part("field", field) + part("seniority", seniority);
        }

        private static String part(String name, Object value) {
            return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
        }

        Pledges.Filter filter() {
            return new Pledges.Filter(HomePages.CAMPAIGN, field, seniority, q);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance wall(
                String hashtag, Form form, Question question, Page<Signatory> page, boolean later);
    }

    @Inject
    Wall wall;

    @Inject
    Forms forms;

    @Context
    UriInfo address;

    @GET
    public Response read(@Valid @BeanParam Paging paging) {
        var form = Form.of(address.getQueryParameters());
        var question = Question.of(form);
        var found = forms.valid(form, question)
                ? wall.signatories(question.filter(), paging)
                : new Page<Signatory>(List.of(), null);
        var later = paging.cursor != null && !paging.cursor.isEmpty();
        return Response.status(form.ok() ? 200 : 422)
                .entity(Templates.wall(wall.hashtag(HomePages.CAMPAIGN), form, question, found, later))
                .build();
    }
}
