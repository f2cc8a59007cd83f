package org.mentorher.mentorship;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.mentorher.shared.Option;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** All mentorships, as staff see them. */
@Path("/admin/mentorships")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class MentorshipListPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mentorships(Page<MentorshipView> page, List<Option> acts, Farewells.Mean mean);
    }

    @Inject
    Mentoring mentoring;

    @Inject
    Sponsoring sponsoring;

    @Inject
    LeaveTaking leaves;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @GET
    public TemplateInstance mentorships(@Valid @BeanParam Paging paging) {
        var words = texts.of(SponsorshipWords.class);
        var confirmed = sponsoring.confirmed();
        var acts = Stream.of(SponsorshipAct.Kind.values())
                .map(kind -> new Option(visit.number(confirmed.getOrDefault(kind, 0L)), words.kind(kind.name())))
                .toList();
        return Templates.mentorships(mentoring.page(null, paging), acts, leaves.mean());
    }
}
