package org.mentorher.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.shared.Columns;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** Two rounds side by side. */
@Path("/admin/rounds/compare")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class RoundComparisonPages {
    /** So many of the newest rounds are offered. */
    private static final int OFFERED = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choose(Form form, List<Option> rounds);

        static native TemplateInstance compare(
                Form form,
                List<Option> rounds,
                RoundView left,
                RoundView right,
                List<RoundComparison.Figure> figures,
                Columns scores,
                Columns ranks);
    }

    @Inject
    RoundReading reading;

    @Inject
    RoundPictures pictures;

    @Inject
    RoundComparison figures;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @GET
    public Response compare(@RestQuery String left, @RestQuery String right) {
        var form = Form.empty().with("left", left).with("right", right);
        if (form.text("left") == null || form.text("right") == null) {
            return Response.ok(Templates.choose(form, rounds())).build();
        }
        var one = reading.round(id(left));
        var other = reading.round(id(right));
        for (var round : List.of(one, other)) {
            if (round.inputHash() == null) {
                return Response.seeOther(URI.create("/admin/rounds/" + round.id()))
                        .build();
            }
        }
        return Response.ok(Templates.compare(
                        form,
                        rounds(),
                        one,
                        other,
                        figures.of(one, other),
                        pictures.scores(one, other),
                        pictures.ranks(one, other)))
                .build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("round");
        }
    }

    private List<Option> rounds() {
        var words = texts.of(RoundWords.class);
        return reading.solved(OFFERED).stream()
                .map(round -> new Option(
                        round.id().toString(),
                        words.title(visit.moment(round.createdAt()))
                                + " · " + words.method(round.method().name())
                                + " · "
                                + words.matchedOf(visit.number(round.matched()), visit.number(round.mentees()))))
                .toList();
    }
}
