package org.mentorher.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;

/** One round: how far it is, then what it came to, in pictures and row by row. */
@Path("/admin/rounds/{id}")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class RoundReportPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance waiting(RoundView round);

        static native TemplateInstance progress(RoundView round);

        static native TemplateInstance report(RoundView round, RoundPicture picture);

        static native TemplateInstance over(RoundView round);

        static native TemplateInstance pairs(RoundView round, Page<RoundResource.PairView> page);

        static native TemplateInstance unmatched(RoundView round, Page<RoundResource.UnmatchedView> page);

        static native TemplateInstance unfilled(RoundView round, Page<RoundResource.UnfilledView> page);
    }

    @Inject
    RoundReading reading;

    @Inject
    RoundPictures pictures;

    @Inject
    RoundTexts texts;

    @GET
    public TemplateInstance read(@RestPath UUID id) {
        var round = reading.round(id);
        return switch (round.stage()) {
            case QUEUED, RUNNING -> Templates.waiting(round);
            case DONE, PUBLISHED -> Templates.report(round, pictures.of(round));
            case FAILED, DISCARDED -> Templates.over(round);
        };
    }

    /** Part of the page of a round that waits or runs; when it has ended, the page is to be loaded anew. */
    @GET
    @Path("progress")
    public Response progress(@RestPath UUID id) {
        var round = reading.round(id);
        var answer = Response.ok(Templates.progress(round));
        if (round.waits()) return answer.build();
        return answer.header("HX-Refresh", "true").build();
    }

    @GET
    @Path("pairs")
    public TemplateInstance pairs(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return Templates.pairs(reading.round(id), reading.pairs(id, paging));
    }

    @GET
    @Path("unmatched")
    public TemplateInstance unmatched(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return Templates.unmatched(reading.round(id), reading.unmatched(id, paging));
    }

    @GET
    @Path("unfilled")
    public TemplateInstance unfilled(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return Templates.unfilled(reading.round(id), reading.unfilled(id, paging));
    }

    @GET
    @Path("market")
    @Produces(MediaType.TEXT_PLAIN)
    public Response market(@RestPath UUID id) {
        return file(texts.market(id), "market-" + id + ".txt");
    }

    @GET
    @Path("matching")
    @Produces(MediaType.TEXT_PLAIN)
    public Response matching(@RestPath UUID id) {
        return file(texts.matching(id), "matching-" + id + ".txt");
    }

    private static Response file(StreamingOutput text, String name) {
        return Response.ok(text, MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
