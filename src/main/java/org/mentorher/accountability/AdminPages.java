package org.mentorher.accountability;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.mentorher.accountability.FunnelPicture.Step;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Texts;

/** The staff's first page: what waits, then how far it all has come. */
@Path("/admin")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class AdminPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(Overview.Waiting waiting, FunnelPicture funnel);
    }

    @Inject
    Overview overview;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance overview() {
        return Templates.overview(overview.waiting(), funnel(overview.numbers()));
    }

    private FunnelPicture funnel(Overview.Numbers numbers) {
        var words = texts.of(OverviewWords.class);
        return FunnelPicture.of(List.of(
                new Step(words.pledged(), numbers.pledged(), "/admin/pledges"),
                new Step(words.opened(), numbers.opened(), "/wall"),
                new Step(words.requested(), numbers.requested(), "/admin/requests"),
                new Step(words.proposed(), numbers.proposed(), "/admin/proposals"),
                new Step(words.approved(), numbers.approved(), "/admin/proposals?stage=APPROVED"),
                new Step(words.agreed(), numbers.agreed(), "/admin/proposals?stage=AGREED"),
                new Step(words.active(), numbers.active(), "/admin/mentorships")));
    }
}
