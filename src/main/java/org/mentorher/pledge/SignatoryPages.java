package org.mentorher.pledge;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** One signed pledge, for everybody; its signatory takes it back here. */
@Path("/pledges/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SignatoryPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pledge(
                Signatory signatory,
                CampaignResource.CampaignView campaign,
                List<Bar> bars,
                Sharing sharing,
                boolean mine);

        static native TemplateInstance withdrawal(PledgeView pledge);
    }

    @Inject
    Wall wall;

    @Inject
    Pledging pledging;

    @Inject
    Me me;

    @Inject
    Visit visit;

    @Inject
    Texts texts;

    @Inject
    Shares shares;

    @GET
    @PermitAll
    public TemplateInstance read(@RestPath UUID id) {
        var signatory = wall.signatory(id);
        var mine =
                me.signedIn().filter(member -> wall.signedBy(id, member.id())).isPresent();
        return Templates.pledge(
                signatory,
                wall.campaign(signatory.pledge().campaign()),
                bars(signatory.pledge().seats()),
                shares.of(signatory.pledge()),
                mine);
    }

    private List<Bar> bars(PledgeView.SeatsView seats) {
        var words = texts.of(WallWords.class);
        var most = Math.max(1, Math.max(seats.promised(), seats.opened()));
        return List.of(
                bar(words.promised(), seats.promised(), most),
                bar(words.opened(), seats.opened(), most),
                bar(words.filled(), seats.filled(), most),
                bar(words.kept(), seats.kept(), most));
    }

    private Bar bar(String label, long value, long most) {
        return Bar.of(label, visit.number(value), value, most);
    }

    /** Asks once more, or says that it is done. */
    @GET
    @Path("withdrawal")
    @Authenticated
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.withdrawal(wall.own(id, me.member().id()));
    }

    @POST
    @Path("withdrawal")
    @Authenticated
    public Response withdraw(@RestPath UUID id) {
        pledging.withdraw(id, me.member().id());
        return Response.seeOther(URI.create("/pledges/" + id + "/withdrawal")).build();
    }
}
