package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Both sides' profiles: written, vetted, paused and closed. */
@ApplicationScoped
public class Profiles {
    @Inject
    MentorProfiles mentors;

    @Inject
    MenteeProfiles mentees;

    @Inject
    Members members;

    @Inject
    Fields fields;

    @Inject
    AccountOrders accounts;

    @Inject
    @Any
    Instance<Readiness> readiness;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** A step of a mentor profile; says whether anything changed. */
    interface MentorStep {
        boolean take(MentorProfile profile, List<Readiness.Missing> missing, Instant now);
    }

    /** A step of a mentee profile; says whether anything changed. */
    interface MenteeStep {
        boolean take(MenteeProfile profile);
    }

    @Transactional
    Optional<MentorProfileView> mentor(UUID member) {
        return mentors.of(member).map(this::view);
    }

    @Transactional
    Optional<MenteeProfileView> mentee(UUID member) {
        return mentees.of(member).map(MenteeProfileView::new);
    }

    @Transactional
    Page<MentorProfileView> page(MentorProfile.Stage stage, Paging paging) {
        var rows = mentors.page(stage, paging.from(), paging.limit + 1);
        return Page.of(
                rows, paging.limit, p -> new Cursor(p.updatedAt, p.id).text(), p -> new MentorProfileView(p, null));
    }

    /** @return the profile as it is now, and whether it is new */
    @Transactional
    Saved<MentorProfileView> save(UUID member, NewMentorProfile input, String ifMatch) {
        fields.require("fields", input.fields());
        var known = mentors.of(member);
        Revision.require(known.map(p -> p.version), ifMatch);
        var profile = known.orElseGet(() -> new MentorProfile(members.findById(member), clock.instant()));
        profile.edit(input.portrait(), input.seats(), clock.instant());
        mentors.persistAndFlush(profile);
        facts.fire(new MentorProfileChanged(profile, clock.instant()));
        return new Saved<>(view(profile), known.isEmpty());
    }

    @Transactional
    Saved<MenteeProfileView> save(UUID member, NewMenteeProfile input, String ifMatch) {
        fields.require("fields", input.fields());
        var known = mentees.of(member);
        Revision.require(known.map(p -> p.version), ifMatch);
        var profile = known.orElseGet(() -> new MenteeProfile(members.findById(member), clock.instant()));
        profile.edit(input.portrait(), input.avoids(), clock.instant());
        mentees.persistAndFlush(profile);
        if (known.isEmpty()) accounts.join(members.findById(member), Accounts.PARTICIPANTS);
        facts.fire(new MenteeProfileChanged(profile, clock.instant()));
        return new Saved<>(new MenteeProfileView(profile), known.isEmpty());
    }

    /** The member's own mentor profile takes a step. */
    @Transactional
    MentorProfileView mentorStep(UUID member, MentorStep step) {
        var profile = mentors.of(member).orElseThrow(() -> Problem.notFound("mentor profile"));
        return take(profile, step);
    }

    /** Staff let a mentor profile take a step. */
    @Transactional
    MentorProfileView vet(UUID id, MentorStep step) {
        return take(mentors.findByIdOptional(id).orElseThrow(() -> Problem.notFound("mentor profile")), step);
    }

    @Transactional
    MenteeProfileView menteeStep(UUID member, MenteeStep step) {
        var profile = mentees.of(member).orElseThrow(() -> Problem.notFound("mentee profile"));
        mentees.getEntityManager().refresh(profile, LockModeType.PESSIMISTIC_WRITE);
        if (step.take(profile)) {
            mentees.flush();
            facts.fire(new MenteeProfileChanged(profile, clock.instant()));
        }
        return new MenteeProfileView(profile);
    }

    /** A mentor whose pledge ended is paused; nothing happens where there is no active profile. */
    public void pledgeEnded(UUID member) {
        mentors.of(member).ifPresent(profile -> {
            // only the lock tells whether it is active: an acceptance may be under way
            mentors.getEntityManager().refresh(profile, LockModeType.PESSIMISTIC_WRITE);
            if (profile.stage == MentorProfile.Stage.ACTIVE) take(profile, (p, missing, now) -> p.pause());
        });
    }

    private MentorProfileView take(MentorProfile profile, MentorStep step) {
        mentors.getEntityManager().refresh(profile, LockModeType.PESSIMISTIC_WRITE);
        if (step.take(profile, missing(profile), clock.instant())) {
            profile.updatedAt = clock.instant();
            mentors.flush();
            facts.fire(new MentorProfileChanged(profile, clock.instant()));
        }
        return view(profile);
    }

    MentorProfileView view(MentorProfile profile) {
        return new MentorProfileView(profile, missing(profile));
    }

    private List<Readiness.Missing> missing(MentorProfile profile) {
        var missing = new ArrayList<Readiness.Missing>();
        if (profile.conductAcceptedAt == null) {
            missing.add(new Readiness.Missing("conduct-not-accepted", "Accept the conduct text."));
        }
        readiness.forEach(r -> missing.addAll(r.missing(profile.member.id)));
        return missing;
    }

    record Saved<T>(T view, boolean created) {}
}
