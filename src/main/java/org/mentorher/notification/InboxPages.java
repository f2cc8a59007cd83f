package org.mentorher.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Caller;
import org.mentorher.shared.Local;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Visit;

/** The inbox. Looking at it changes nothing; whoever follows a notice has read it, and a button says so of all. */
@Path(InboxPages.PATH)
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class InboxPages {
    static final String PATH = "/me/inbox";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance inbox(Page<NoticeView> page, boolean first);
    }

    @Inject
    Inbox inbox;

    @Inject
    Caller caller;

    @Inject
    Visit visit;

    @GET
    public TemplateInstance list(@Valid @BeanParam Paging paging) {
        var page = inbox.page(member(), false, paging, visit.locale());
        return Templates.inbox(page, paging.cursor == null);
    }

    /** @param follow whether to go on to where it leads */
    @POST
    @Path("{id}/reading")
    public Response read(@RestPath UUID id, @RestForm String follow) {
        var notice = inbox.read(member(), id, visit.locale());
        return Response.seeOther(follow == null ? URI.create(PATH) : Local.path(notice.path(), PATH))
                .build();
    }

    /** @param until when the newest was told that the reader has seen */
    @POST
    @Path("reading")
    public Response readAll(@RestForm String until) {
        try {
            inbox.readAll(member(), Instant.parse(until == null ? "" : until));
        } catch (DateTimeParseException e) {
            throw new Problem(400, "malformed-request", "This does not say up to when.");
        }
        return Response.seeOther(URI.create(PATH)).build();
    }

    private UUID member() {
        return caller.member().orElseThrow();
    }
}
