package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorher.notification.webhook.Affected;
import org.mentorher.pledge.Employers;
import org.mentorher.shared.Fact;

/** What the mentor's organisation is told of mentorships: how far one is, by its id. */
@ApplicationScoped
class MentorshipAffected implements Affected {
    @Inject
    Mentorships mentorships;

    @Inject
    Employers employers;

    @Override
    public Set<String> kinds() {
        return Set.of("mentorship-changed");
    }

    @Override
    public Optional<Told> by(Fact fact) {
        return fact instanceof MentorshipChanged change
                ? mentorships
                        .findByIdOptional(change.subject())
                        .map(m -> new Told(employers.of(m.mentor), Map.of("stage", told(change.stage()))))
                : Optional.empty();
    }

    /** A suspension is nobody's business but the staff's. */
    private static Mentorship.Stage told(Mentorship.Stage stage) {
        return stage == Mentorship.Stage.SUSPENDED ? Mentorship.Stage.ENDED : stage;
    }
}
