package org.mentorher.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Pending;
import org.mentorher.member.Promises;
import org.mentorher.member.Readiness;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** Mentors read before their first proposal, and again when what they read has changed. */
@ApplicationScoped
class LearningSteps implements Readiness, Pending {
    @Inject
    Completions completions;

    @Inject
    Preparation preparation;

    @Inject
    Promises promises;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Override
    public List<Missing> missing(UUID member) {
        return preparation.lacking(member)
                ? List.of(new Missing(
                        "materials-not-completed", "Read the required materials and answer their questions."))
                : List.of();
    }

    @Override
    public List<Step> steps(Standing standing) {
        if (standing.mentor() == null) return List.of();
        var missing = completions.missing(standing.member());
        if (missing.isEmpty()) return List.of();
        var words = texts.of(LearningStepWords.class);
        var one = missing.size() == 1;
        return List.of(new Step(
                Side.MENTOR,
                urgency(standing),
                words.read(missing.size()),
                detail(standing, words),
                words.action(missing.size()),
                one ? "/materials/" + missing.getFirst().material() : "/materials"));
    }

    /** Without a pledge there is something that comes before. */
    private Urgency urgency(Standing standing) {
        return promises.of(standing.member()).isPresent() ? Urgency.YOUR_TURN : Urgency.POSSIBLE;
    }

    private String detail(Standing standing, LearningStepWords words) {
        var grace = preparation.graceOf(standing.member());
        if (grace.isPresent()) return words.until(visit.day(grace.get()));
        return standing.mentors() ? words.noNew() : words.first();
    }
}
