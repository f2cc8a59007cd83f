package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.member.MenteeProfiles;
import org.mentorher.member.MentorProfiles;
import org.mentorher.pledge.Seats;
import org.mentorher.shared.Problem;

/** A mentee gathers what her request will say, over days if she likes, and sends it. */
@ApplicationScoped
class Drafting {
    /** What became of a draft that was to be sent. */
    sealed interface Sending {
        record Sent(UUID request) implements Sending {}

        /** It is not what its member read before she pressed the button. */
        record Changed() implements Sending {}
    }

    /** What a button of the form does to the list. */
    interface Step {
        void take(RequestDraft draft, Instant now);
    }

    @Inject
    RequestDrafts drafts;

    @Inject
    Requests requests;

    @Inject
    Requesting requesting;

    @Inject
    MenteeProfiles mentees;

    @Inject
    MentorProfiles mentors;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    @Transactional
    DraftView read(UUID member) {
        return view(member, drafts.findById(member));
    }

    /** @return false when the list is full */
    @Transactional
    boolean add(UUID member, UUID mentor) {
        requesting.mentor(member, mentor);
        var draft = drafts.locked(member, clock.instant());
        var there = draft.choices.stream().anyMatch(c -> c.mentor().equals(mentor));
        if (draft.full() && !there) return false;
        draft.add(mentor, clock.instant());
        return true;
    }

    /** Keeps what was typed, and takes one further step with it. */
    @Transactional
    DraftView type(UUID member, RequestDraft.Typed typed, Step step) {
        var now = clock.instant();
        var draft = drafts.locked(member, now);
        draft.type(typed, now);
        step.take(draft, now);
        drafts.flush();
        return view(member, draft);
    }

    /**
     * @param version of the draft that was read
     * @param input what it came to
     */
    @Transactional
    Sending send(UUID member, long version, NewRequest input) {
        var draft = drafts.locked(member);
        if (draft.isEmpty()) {
            // the button was pressed twice
            return requests.unsettledOf(member)
                    .<Sending>map(request -> new Sending.Sent(request.id))
                    .orElseGet(Sending.Changed::new);
        }
        if (draft.get().version != version) return new Sending.Changed();
        var sent = requesting.ask(member, input);
        drafts.delete(draft.get());
        return new Sending.Sent(sent.id());
    }

    private DraftView view(UUID member, RequestDraft draft) {
        var profile = mentees.of(member)
                .orElseThrow(() -> Problem.forbidden("mentee-profile-needed", "Write your mentee profile first."));
        var ids = draft == null
                ? List.<UUID>of()
                : draft.choices.stream().map(Request.Choice::mentor).toList();
        var known = mentors.byId(ids);
        var free = seats.free(known.values().stream().map(m -> m.member().id()).collect(Collectors.toSet()));
        return DraftView.of(draft, profile, known, free);
    }
}
