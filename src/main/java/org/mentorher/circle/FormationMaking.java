package org.mentorher.circle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.mentorher.member.Portraits;
import org.mentorher.member.Taxonomy;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Turns;

/** Makes circles of the groups of published formations and asks everybody, one group a transaction. */
@ApplicationScoped
class FormationMaking {
    @Inject
    Formations formations;

    @Inject
    Circles circles;

    @Inject
    Places places;

    @Inject
    Joining joining;

    @Inject
    Portraits portraits;

    @Inject
    Taxonomy taxonomy;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    private final Turns turns = new Turns(this::work);

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) Forming.Published event) {
        turns.ask();
    }

    /** What a killed process left behind is found again. */
    @Scheduled(
            every = "1m",
            delayed = "20s",
            identity = "circle-formations",
            concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        boolean made;
        do {
            made = QuarkusTransaction.requiringNew().call(this::makeNext);
        } while (made);
    }

    private boolean makeNext() {
        var next = formations.toMake();
        next.ifPresent(this::make);
        return next.isPresent();
    }

    private void make(FormationGroup group) {
        var now = clock.instant();
        var asked = formations.people(List.of(group.id)).stream()
                .map(one -> one.member)
                .toList();
        // some have found a circle, or left, since staff looked
        var looked = Set.copyOf(places.looked(asked));
        var known = portraits.of(asked).keySet();
        var left = asked.stream()
                .filter(member -> !looked.contains(member) && known.contains(member))
                .toList();
        if (left.isEmpty()) {
            group.made(null, now);
            return;
        }
        var circle = new Circle(UUID.randomUUID(), null, input(group), now);
        circles.persistAndFlush(circle);
        facts.fire(new CircleChanged(circle, now));
        left.forEach(member -> joining.invite(circle, member));
        group.made(circle.id, now);
    }

    /** Named in the language that all of its people speak, as far as we do; its moderator can name it otherwise. */
    private NewCircle input(FormationGroup group) {
        var language = Locale.of(group.language.equals("es") ? "es" : "en");
        var words = Texts.in(language, FormationWords.class);
        var field = taxonomy.name(group.field, language);
        return new NewCircle(
                words.name(field, group.position + 1),
                words.theme(field),
                group.field,
                group.language,
                group.timeZone,
                Circle.MOST_SEATS,
                Circle.Moderation.ROTATING,
                true);
    }
}
