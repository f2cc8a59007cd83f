package org.mentorher.pledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.NumberFormat;
import java.util.List;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** What is known, where it comes from, and what critics say to it. */
@Path("/evidence")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class EvidencePages {
    /** Where the scale of the mentoring picture ends, in percent. */
    private static final int MENTORING_SCALE = 20;

    /**
     * The survey's figures (LeanIn.Org with SurveyMonkey, 23-25 January 2018, n = 2,950), ready to be drawn. Figures that
     * were published in words only are not among them.
     */
    record Pictures(List<Bar> mentoring, List<Bar> hesitating, List<Bar> surprise, String asked) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance evidence(Pictures pictures);
    }

    @Inject
    Visit visit;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance read() {
        var words = texts.of(EvidenceWords.class);
        return Templates.evidence(new Pictures(
                List.of(share(words.before(), 5, MENTORING_SCALE).asBefore(), share(words.now(), 16, MENTORING_SCALE)),
                List.of(times(words.withMan(), 1).asBefore(), times(words.dinner(), 3.5), times(words.travel(), 5)),
                List.of(share(words.notSurprised(), 47, 100), share(words.iceberg(), 25, 100)),
                visit.number(2950)));
    }

    private Bar share(String label, int percent, int scale) {
        return Bar.of(label, texts.of(EvidenceWords.class).percent(percent), percent, scale);
    }

    private Bar times(String label, double factor) {
        var number = NumberFormat.getNumberInstance(visit.locale()).format(factor);
        return Bar.of(label, texts.of(EvidenceWords.class).times(number), factor, 5);
    }
}
