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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.mentorher.member.Taxonomy;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** The review queue. */
@Path("/admin/proposals")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class ReviewPages {
    /** So many of the newest rounds are offered to choose from. */
    private static final int ROUNDS = 20;

    /** What the queue can be narrowed to. */
    record Choices(List<Option> stages, List<Option> rounds, List<Option> fields, List<Option> scores) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(
                Form form, Choices choices, ReviewFilter filter, Page<ProposalView> page, long waiting);
    }

    @Inject
    ProposalReading reading;

    @Inject
    RoundReading rounds;

    @Inject
    Taxonomy taxonomy;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @GET
    public TemplateInstance queue(@Context UriInfo address, @Valid @BeanParam Paging paging) {
        var form = Form.of(address.getQueryParameters());
        var filter = ReviewFilter.of(form);
        return Templates.queue(
                form.with("stage", filter.stage()),
                choices(),
                filter,
                reading.queue(filter, paging),
                reading.inStage(Proposal.Stage.IN_REVIEW));
    }

    private Choices choices() {
        var words = texts.of(ReviewWords.class);
        return new Choices(
                Option.of(List.of(Proposal.Stage.values()), stage -> words.stage(stage.name())),
                rounds.solved(ROUNDS).stream()
                        .filter(round -> round.stage() == Round.Stage.PUBLISHED)
                        .map(round -> new Option(round.id().toString(), visit.moment(round.createdAt())))
                        .toList(),
                fields(),
                Option.of(List.of(ReviewFilter.Band.values()), band -> words.band(band.name())));
    }

    /** Areas, each with its fields below. */
    private List<Option> fields() {
        var fields = new ArrayList<Option>();
        for (var area : taxonomy.areas()) {
            fields.add(new Option(area.code(), area.label()));
            area.fields().forEach(field -> fields.add(new Option(field.value(), area.label() + " · " + field.label())));
        }
        return fields;
    }
}
