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
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Problem;

/** The page behind the mailed link. Mail scanners open links, so reading it changes nothing; its button signs. */
@Path("/pledge/confirm/{token}")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class PledgePages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirm(PledgeView pledge, CampaignResource.CampaignView campaign);

        static native TemplateInstance confirmed(PledgeView pledge);

        static native TemplateInstance closed(String heading, String advice);
    }

    @Inject
    Pledging pledging;

    @GET
    public Response read(@RestPath String token) {
        return switch (pledging.peek(new Token(token))) {
            case Confirmation.Waiting(var pledge, var campaign) -> page(200, Templates.confirm(pledge, campaign));
            case Confirmation.Signed(var pledge) -> page(200, Templates.confirmed(pledge));
            case Confirmation.Lapsed() -> lapsed();
            case Confirmation.Ended() ->
                page(410, Templates.closed("This pledge has ended", "It was signed once and no longer stands."));
            case Confirmation.Unknown() -> unknown();
        };
    }

    @POST
    public Response confirm(@RestPath String token) {
        try {
            return page(200, Templates.confirmed(pledging.confirm(new Token(token))));
        } catch (Problem e) {
            return switch (e.status()) {
                case 404 -> unknown();
                case 410 -> lapsed();
                default -> page(e.status(), Templates.closed("This could not be signed", e.getMessage()));
            };
        }
    }

    private static Response lapsed() {
        return page(
                410,
                Templates.closed("This link has lapsed", "Links hold for seven days. Please sign the pledge again."));
    }

    private static Response unknown() {
        return page(
                404,
                Templates.closed(
                        "We do not know this link",
                        "Perhaps it was cut in two by your mail program: copy it whole into the address bar."));
    }

    private static Response page(int status, TemplateInstance template) {
        return Response.status(status).entity(template).build();
    }
}
