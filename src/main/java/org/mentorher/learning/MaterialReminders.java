package org.mentorher.learning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.notification.Addressees;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Due;
import org.mentorher.shared.Texts;

/**
 * Tells mentors that there is something to read: once for each major version, however many replicas look, and what came
 * together in one notice.
 */
@ApplicationScoped
class MaterialReminders {
    @Inject
    Completions completions;

    @Inject
    MaterialVersions versions;

    @Inject
    Preparation preparation;

    @Inject
    Addressees addressees;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Scheduled(
            every = "10m",
            delayed = "2m",
            identity = "material-reminders",
            concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        Due.each(
                "materials for member",
                completions::untold,
                member -> QuarkusTransaction.requiringNew().run(() -> tell(member)));
    }

    private void tell(UUID member) {
        var now = clock.instant();
        // who writes the row tells; another replica finds it written
        var untold = completions.missing(member).stream()
                .filter(asked -> completions.tell(member, asked, now))
                .toList();
        if (untold.isEmpty()) return;
        var zone = addressees.byId(member).map(Addressees.Addressee::zone).orElse(java.time.ZoneOffset.UTC);
        var until = preparation.graceOf(member).orElse(null);
        notices.tell(
                member,
                new Notice(
                        Kind.MATERIALS,
                        untold.stream()
                                .map(asked -> asked.material() + "@" + asked.major())
                                .collect(Collectors.joining("+", "materials:", ":" + member)),
                        untold.size() == 1 ? "/materials/" + untold.getFirst().material() : "/materials",
                        language -> said(untold, language, until, zone)));
    }

    private Notice.Said said(List<Completions.Asked> untold, Locale language, Instant until, ZoneId zone) {
        var words = Texts.in(language, LearningStepWords.class);
        var newest = versions.newest();
        var titles = untold.stream()
                .map(asked -> newest.get(asked.material()).edition.in(language).title())
                .collect(Collectors.joining(", "));
        var day = until == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(until.atZone(zone));
        return new Notice.Said(
                words.mailTitle(titles), words.mailText(untold.size(), titles, day), words.action(untold.size()));
    }
}
