package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** A mentee's goals: set, worked on, shared and let go by her; her mentor reads what she shares. */
@ApplicationScoped
class GoalSetting {
    /** A step of a goal; says whether anything changed. */
    interface Step {
        boolean take(Goal goal, Instant now);
    }

    @Inject
    Mentorships mentorships;

    @Inject
    Goals goals;

    @Inject
    GoalNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Newest first: all for the mentee, those she shares for her mentor. */
    @Transactional
    Page<GoalView> page(UUID mentorship, UUID member, Paging paging) {
        var of = mentorships.of(mentorship, member);
        var rows = goals.page(mentorship, !of.mentee.equals(member), paging.from(), paging.limit + 1);
        return Page.of(rows, paging.limit, g -> new Cursor(g.createdAt, g.id).text(), GoalView::new);
    }

    @Transactional
    GoalView read(UUID id, UUID member) {
        var goal = goals.findByIdOptional(id).orElseThrow(GoalSetting::none);
        var mentorship = mentorships.findById(goal.mentorship);
        if (!mentorship.mentee.equals(member) && !(goal.shared && mentorship.isSide(member))) throw none();
        return new GoalView(goal);
    }

    /** @param id chosen by whoever asks, so that asking twice makes one goal */
    @Transactional
    GoalView set(UUID mentorship, UUID id, UUID member, NewGoal input) {
        var now = clock.instant();
        var of = mentorships.lockedOf(mentorship, member);
        if (!of.mentee.equals(member)) throw Problem.conflict("mentees-part", "Goals are set by the mentee.");
        var there = goals.findByIdOptional(id);
        if (there.isPresent()) {
            if (there.get().mentorship.equals(mentorship)) return new GoalView(there.get());
            throw none();
        }
        of.requireRunning("get another goal");
        if (goals.count("mentorship", mentorship) >= Goals.MOST) {
            throw Problem.conflict(
                    "too-many-goals", "There are as many goals as one mentorship can hold. Remove one first.");
        }
        var goal = new Goal(id, mentorship, input, now);
        goals.persistAndFlush(goal);
        of.heard(now);
        facts.fire(new GoalChanged(goal, now));
        return new GoalView(goal);
    }

    @Transactional
    GoalView edit(UUID id, UUID member, NewGoal input, String ifMatch) {
        return step(id, member, (goal, now) -> {
            new Revision(goal.version).require(ifMatch);
            goal.edit(input, now);
            return true;
        });
    }

    /** Her work on it, while the mentorship runs. */
    @Transactional
    GoalView step(UUID id, UUID member, Step step) {
        var now = clock.instant();
        var mentorship = lockedOfMentee(id, member);
        var goal = goals.locked(id).orElseThrow(GoalSetting::none);
        mentorship.requireRunning("be worked on");
        if (step.take(goal, now)) {
            mentorship.heard(now);
            changed(goal, now);
        }
        return new GoalView(goal);
    }

    @Transactional
    GoalView share(UUID id, UUID member) {
        var now = clock.instant();
        var mentorship = lockedOfMentee(id, member);
        var goal = goals.locked(id).orElseThrow(GoalSetting::none);
        mentorship.requireRunning("share another goal");
        if (goal.share(now)) {
            mentorship.heard(now);
            changed(goal, now);
            notices.shared(goal, mentorship);
        }
        return new GoalView(goal);
    }

    /** What is hers she can take back at any time, after the end too. */
    @Transactional
    GoalView unshare(UUID id, UUID member) {
        lockedOfMentee(id, member);
        var goal = goals.locked(id).orElseThrow(GoalSetting::none);
        if (goal.unshare(clock.instant())) changed(goal, clock.instant());
        return new GoalView(goal);
    }

    @Transactional
    void remove(UUID id, UUID member) {
        lockedOfMentee(id, member);
        goals.locked(id).ifPresent(goal -> {
            facts.fire(new GoalChanged(goal, clock.instant()));
            goals.delete(goal);
        });
    }

    /** Nobody else's goal is there, whether it is shared or not: only she changes it. */
    private Mentorship lockedOfMentee(UUID id, UUID member) {
        var mentorship = goals.mentorshipOf(id).orElseThrow(GoalSetting::none);
        var of = mentorships.locked(mentorship).orElseThrow();
        if (of.mentee.equals(member)) return of;
        if (of.isSide(member) && goals.findById(id).shared) {
            throw Problem.conflict("mentees-part", "Goals are changed by the mentee.");
        }
        throw none();
    }

    private void changed(Goal goal, Instant now) {
        goals.flush();
        facts.fire(new GoalChanged(goal, now));
    }

    private static Problem none() {
        return Problem.notFound("goal");
    }
}
