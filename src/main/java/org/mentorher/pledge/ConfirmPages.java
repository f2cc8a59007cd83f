package org.mentorher.pledge;

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
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Problem;

/** The page behind the mailed link. Mail scanners open links, so reading it changes nothing; its button signs. */
@Path("/pledge/confirm/{token}")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ConfirmPages {
    /** Why a link opens nothing any more, as a key of the texts. */
    enum Closed {
        LAPSED(410),
        ENDED(410),
        UNKNOWN(404),
        SIGNED_BEFORE(409);

        private final int status;

        Closed(int status) {
            this.status = status;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirm(PledgeView pledge, CampaignResource.CampaignView campaign);

        static native TemplateInstance closed(Closed why);
    }

    @Inject
    Pledging pledging;

    @Inject
    Shares shares;

    @GET
    public Response read(@RestPath String token) {
        return switch (pledging.peek(new Token(token))) {
            case Confirmation.Waiting(var pledge, var campaign) -> page(200, Templates.confirm(pledge, campaign));
            case Confirmation.Signed(var pledge) -> page(200, SignPages.Templates.thanks(pledge, shares.of(pledge)));
            case Confirmation.Lapsed() -> closed(Closed.LAPSED);
            case Confirmation.Ended() -> closed(Closed.ENDED);
            case Confirmation.Unknown() -> closed(Closed.UNKNOWN);
        };
    }

    /** Signs, and goes on to an address that may be passed on. */
    @POST
    public Response confirm(@RestPath String token) {
        try {
            var pledge = pledging.confirm(new Token(token));
            return Response.seeOther(URI.create("/pledge/thanks/" + pledge.id()))
                    .build();
        } catch (Problem e) {
            return switch (e.slug()) {
                case "not-found" -> closed(Closed.UNKNOWN);
                case "lapsed" -> closed(Closed.LAPSED);
                case "already-signed" -> closed(Closed.SIGNED_BEFORE);
                case "illegal-transition" -> closed(Closed.ENDED);
                default -> throw e;
            };
        }
    }

    private static Response closed(Closed why) {
        return page(why.status, Templates.closed(why));
    }

    private static Response page(int status, TemplateInstance template) {
        return Response.status(status).entity(template).build();
    }
}
