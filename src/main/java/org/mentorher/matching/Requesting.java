package org.mentorher.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.member.Fields;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfileChanged;
import org.mentorher.member.MenteeProfiles;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfiles;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** Mentees ask for a mentor, and take it back. */
@ApplicationScoped
public class Requesting {
    private static final int BATCH = 100;

    @Inject
    Requests requests;

    @Inject
    Withdrawing withdrawing;

    @Inject
    Mentors mentors;

    @Inject
    MentorProfiles mentorProfiles;

    @Inject
    MenteeProfiles menteeProfiles;

    @Inject
    KeptApart keptApart;

    @Inject
    Fields fields;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** The free mentors that a mentee may ask for. */
    @Transactional
    Page<MentorView> search(UUID member, Mentors.Filter filter, Paging paging) {
        var mentee = activeMentee(member);
        return Page.of(
                mentors.free(mentee, filter, paging.from(), paging.limit + 1),
                paging.limit,
                Mentors.Found::cursor,
                MentorView::new);
    }

    @Transactional
    MentorView mentor(UUID member, UUID id) {
        return mentors.free(activeMentee(member), id)
                .map(MentorView::new)
                .orElseThrow(() -> Problem.notFound("mentor with a free seat"));
    }

    @Transactional
    RequestView ask(UUID member, NewRequest input) {
        var profile = menteeProfiles.of(member).filter(p -> p.stage() == MenteeProfile.Stage.ACTIVE);
        if (profile.isEmpty()) throw Problem.conflict("not-ready", "Complete your mentee profile first.");
        fields.require("field", List.of(input.field()));
        requireMentors(member, input.choices());
        if (requests.unsettled(member)) {
            throw Problem.conflict("request-open", "You have an open request or a mentorship already.");
        }
        var request = new Request(member, input, clock.instant());
        requests.persistAndFlush(request);
        facts.fire(new RequestChanged(request, clock.instant()));
        return view(request);
    }

    private void requireMentors(UUID member, List<Request.Choice> choices) {
        var ids = choices.stream().map(Request.Choice::mentor).toList();
        var known = byId(ids);
        var apart = keptApart.from(member);
        for (int i = 0; i < ids.size(); i++) {
            var mentor = known.get(ids.get(i));
            if (mentor == null
                    || mentor.stage() != MentorProfile.Stage.ACTIVE
                    || mentor.member().id().equals(member)
                    || apart.contains(mentor.member().id())) {
                throw Problem.invalid("mentors[" + i + "].id", "{mentorher.request.mentor}");
            }
            if (ids.indexOf(ids.get(i)) != i)
                throw Problem.invalid("mentors[" + i + "].id", "{mentorher.request.twice}");
        }
    }

    @Transactional
    Page<RequestView> of(UUID member, Paging paging) {
        var rows = requests.page(member, paging.from(), paging.limit + 1);
        var names = names(rows);
        return Page.of(rows, paging.limit, r -> new Cursor(r.createdAt, r.id).text(), r -> new RequestView(r, names));
    }

    @Transactional
    RequestView read(UUID id, UUID member) {
        return requests.findByIdOptional(id)
                .filter(r -> r.member.equals(member))
                .map(this::view)
                .orElseThrow(() -> Problem.notFound("request"));
    }

    @Transactional
    RequestView withdraw(UUID id, UUID member) {
        var request =
                requests.locked(id).filter(r -> r.member.equals(member)).orElseThrow(() -> Problem.notFound("request"));
        withdraw(request);
        return view(request);
    }

    private void withdraw(Request request) {
        if (!request.withdraw(clock.instant())) return;
        withdrawing.requestWithdrawn(request);
        facts.fire(new RequestChanged(request, clock.instant()));
    }

    /** The request's mentorship is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(UUID id) {
        var request = requests.locked(id).orElseThrow();
        request.settle(clock.instant());
        facts.fire(new RequestChanged(request, clock.instant()));
    }

    /**
     * The request's mentorship is over and its mentee wants another one: it is open again and goes first among equals. Where
     * she has a newer request, or no mentee profile any more, nothing happens.
     *
     * @return whether it is open again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean openAgain(UUID id) {
        var request = requests.locked(id).orElseThrow();
        var over = request.stage == Request.Stage.MATCHED && request.settledAt != null;
        var seeks = menteeProfiles.of(request.member).isPresent();
        if (!over || !seeks || requests.unsettled(request.member)) return false;
        request.openAgain(clock.instant());
        facts.fire(new RequestChanged(request, clock.instant()));
        return true;
    }

    /** Whether this request looks for a mentor now. */
    @Transactional
    public boolean looks(UUID id) {
        return requests.findByIdOptional(id)
                .filter(r -> r.stage == Request.Stage.OPEN || r.stage == Request.Stage.PROPOSED)
                .isPresent();
    }

    /** These two are kept apart from now on; what was proposed to them meanwhile is taken back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apart(UUID one, UUID other) {
        withdrawing.between(one, other);
    }

    void menteeChanged(@Observes MenteeProfileChanged change) {
        if (change.stage() == MenteeProfile.Stage.CLOSED)
            requests.liveOf(change.member()).ifPresent(this::withdraw);
    }

    @Scheduled(
            every = "1h",
            delayed = "2m",
            identity = "requests-expire",
            concurrentExecution = ConcurrentExecution.SKIP)
    void expire() {
        List<UUID> due;
        do {
            due = QuarkusTransaction.requiringNew().call(() -> requests.overdue(clock.instant(), BATCH));
            due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> expire(id)));
        } while (due.size() == BATCH);
    }

    private void expire(UUID id) {
        var now = clock.instant();
        requests.locked(id)
                .filter(r -> r.stage == Request.Stage.OPEN && !r.expiresAt.isAfter(now))
                .ifPresent(request -> {
                    request.expire(now);
                    facts.fire(new RequestChanged(request, now));
                });
    }

    private MenteeProfile activeMentee(UUID member) {
        return menteeProfiles
                .of(member)
                .filter(p -> p.stage() == MenteeProfile.Stage.ACTIVE)
                .orElseThrow(() -> Problem.forbidden(
                        "mentee-profile-needed", "Mentors are shown to members with an active mentee profile."));
    }

    private RequestView view(Request request) {
        return new RequestView(request, names(List.of(request)));
    }

    private Map<UUID, String> names(Collection<Request> requests) {
        var ids = requests.stream()
                .flatMap(r -> r.choices.stream())
                .map(Request.Choice::mentor)
                .toList();
        return byId(ids).values().stream()
                .filter(m -> m.stage() != MentorProfile.Stage.CLOSED)
                .collect(Collectors.toMap(MentorProfile::id, m -> m.member().name()));
    }

    private Map<UUID, MentorProfile> byId(Collection<UUID> ids) {
        return mentorProfiles.byId(ids);
    }
}
