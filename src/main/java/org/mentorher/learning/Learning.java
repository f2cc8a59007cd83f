package org.mentorher.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;

/** A member reads and answers. */
@ApplicationScoped
class Learning {
    /** What answers come to. */
    sealed interface Outcome {
        record Passed(MaterialProgressView progress) implements Outcome {}

        /** One verdict for each question. */
        record Failed(List<Check.Verdict> verdicts) implements Outcome {}

        /** What was read has changed in something that matters. */
        record Outdated(Version newest) implements Outcome {}
    }

    @Inject
    Materials materials;

    @Inject
    MaterialVersions versions;

    @Inject
    Completions completions;

    @Inject
    Preparation preparation;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    @Transactional
    MyMaterialsView progress(UUID member, Locale language) {
        var newest = versions.newest();
        var completed = completions.of(member);
        var items = materials.all().stream()
                .filter(material -> newest.containsKey(material.slug))
                .map(material -> MaterialProgressView.of(
                        material, newest.get(material.slug), completed.get(material.slug), language))
                .toList();
        return MyMaterialsView.of(items, preparation.graceOf(member).orElse(null));
    }

    /**
     * Completes a material if all answers are right; again changes nothing, and wrong answers take nothing away.
     *
     * @param version that was read
     * @param answers by question, counted from 0; null where nothing was chosen
     * @throws Problem 404 where there is no such material, 422 where it never had this version
     */
    @Transactional
    Outcome complete(UUID member, String slug, String version, List<Integer> answers, Locale language) {
        var material = materials.findByIdOptional(slug).orElseThrow(() -> Problem.notFound("material"));
        var newest = versions.newest(slug).orElseThrow(() -> Problem.notFound("material"));
        var read = Version.of(version)
                .flatMap(number -> versions.numbered(slug, number))
                .orElseThrow(() -> Problem.invalid("version", "{mentorher.material.version}"));
        if (read.major != newest.major) return new Outcome.Outdated(newest.number());
        var verdicts = Check.of(read.edition.in(language).check()).judge(answers);
        if (!verdicts.stream().allMatch(Check.Verdict::right)) return new Outcome.Failed(verdicts);
        var now = clock.instant();
        if (completions.complete(member, slug, read.number(), now)) {
            facts.fire(new MaterialCompleted(member, slug, read.number(), now));
        }
        return new Outcome.Passed(
                MaterialProgressView.of(material, newest, completions.of(member).get(slug), language));
    }
}
