package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;

/**
 * What happens to a mentorship of which nothing is heard: after 35 days both sides are warned and staff asked to look,
 * 7 days later it ends by itself, with nobody to blame; any word in between takes the warning back. What is due is
 * decided again under the lock of the mentorship.
 */
@ApplicationScoped
class Silence {
    @Inject
    Mentorships mentorships;

    @Inject
    Pulses pulses;

    @Inject
    Mentoring mentoring;

    @Inject
    Flagging flagging;

    @Inject
    CheckInNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    @Transactional
    void warn(UUID id) {
        var mentorship = mentorships.locked(id).orElseThrow();
        var now = clock.instant();
        var pulse = pulses.findById(id);
        if (mentorship.stage != Mentorship.Stage.ACTIVE || pulse == null) return;
        if (!pulse.silent(mentorship.lastWordAt, now)) return;
        pulse.warn(mentorship.lastWordAt, now);
        facts.fire(new SilenceWarned(id, now));
        flagging.raise(id, Flag.Cause.SILENCE, now);
        notices.warned(mentorship, pulse);
    }

    /** Takes the warning back where somebody has said a word since. */
    @Transactional
    void clear(UUID id) {
        clear(mentorships.locked(id).orElseThrow(), clock.instant());
    }

    private void clear(Mentorship mentorship, Instant now) {
        var pulse = pulses.findById(mentorship.id);
        if (pulse == null || !pulse.heardAgain(mentorship.lastWordAt)) return;
        pulse.clear(mentorship.lastWordAt);
        facts.fire(new SilenceBroken(mentorship.id, now));
        flagging.passes(mentorship.id, Flag.Cause.SILENCE, now);
    }

    /** Ends it where the warning has run out. */
    @Transactional
    void end(UUID id) {
        var mentorship = mentorships.locked(id).orElseThrow();
        var now = clock.instant();
        var pulse = pulses.findById(id);
        if (mentorship.stage != Mentorship.Stage.ACTIVE || pulse == null) return;
        if (!pulse.faded(mentorship.lastWordAt, now)) return;
        mentoring.fade(mentorship);
        notices.faded(mentorship);
    }

    /** One of the two says that it goes on. */
    @Transactional
    void word(UUID id, UUID member) {
        var mentorship =
                mentorships.locked(id).filter(m -> m.isSide(member)).orElseThrow(() -> Problem.notFound("mentorship"));
        if (mentorship.over()) throw Problem.illegalTransition("mentorship", mentorship.stage, "go on");
        var now = clock.instant();
        mentorship.heard(now);
        clear(mentorship, now);
    }
}
