package org.mentorher.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.mentorher.member.Members;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Texts;

/** All requests, as staff see them. */
@Path("/admin/requests")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class RequestListPages {
    /** One line of the list. */
    @TemplateData
    record Line(String mentee, String field, Request.Stage stage, int failed, Instant createdAt) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance requests(Form form, List<Option> stages, String address, Page<Line> page);
    }

    @Inject
    Requests requests;

    @Inject
    Members members;

    @Inject
    Texts texts;

    @GET
    @Transactional
    public TemplateInstance requests(@Context UriInfo address, @Valid @BeanParam Paging paging) {
        var form = Form.of(address.getQueryParameters());
        var stage = form.choice("stage", Request.Stage.class);
        var words = texts.of(RequestListWords.class);
        return Templates.requests(
                form,
                Option.of(List.of(Request.Stage.values()), one -> words.stage(one.name())),
                stage == null ? "/admin/requests?" : "/admin/requests?stage=" + stage + "&",
                page(stage, paging));
    }

    private Page<Line> page(Request.Stage stage, Paging paging) {
        var rows = requests.page(stage, paging.from(), paging.limit + 1);
        var people = members.byId(rows.stream().map(r -> r.member).toList());
        return Page.of(
                rows,
                paging.limit,
                r -> new Cursor(r.createdAt, r.id).text(),
                r -> new Line(people.get(r.member).name(), r.field, r.stage, r.priority, r.createdAt));
    }
}
