package org.mentorher.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Texts;

/**
 * No more mails of one kind, by the link in a mail, without signing in. Reading the page changes nothing, because mail
 * scanners open links; its button does, and so does the mail program of whoever presses the one it shows (RFC 8058).
 */
@Path(UnsubscribePages.PATH + "{token}")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class UnsubscribePages {
    static final String PATH = "/unsubscribe/";

    @CheckedTemplate
    static class Templates {
        /** @param about what the mails are about, within a sentence; null for the daily mail */
        static native TemplateInstance stop(String token, String about, boolean stopped);
    }

    @Inject
    Reaching reaching;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance read(@RestPath String token) {
        return page(token, reaching.peek(token));
    }

    /** @param oneClick there when a mail program presses, which follows no redirect */
    @POST
    public Response stop(@RestPath String token, @RestForm("List-Unsubscribe") String oneClick) {
        var stop = reaching.hear(token, false);
        if (oneClick == null) return Response.seeOther(URI.create(PATH + token)).build();
        return Response.ok(page(token, stop)).build();
    }

    /** Undoes it. */
    @POST
    @Path("resumption")
    public Response resume(@RestPath String token) {
        reaching.hear(token, true);
        return Response.seeOther(URI.create(PATH + token)).build();
    }

    private TemplateInstance page(String token, Reaching.Stop stop) {
        var about = stop.kind() == null
                ? null
                : texts.of(MailWords.class).about(stop.kind().name());
        return Templates.stop(token, about, stop.stopped());
    }
}
