package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mentorher.member.Members;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** Sessions as their two sides read them. */
@ApplicationScoped
class SessionReading {
    private static final int SHOWN = 20;

    @Inject
    Mentorships mentorships;

    @Inject
    Sessions sessions;

    @Inject
    TimeOffers offers;

    @Inject
    NextSteps steps;

    @Inject
    MeetingTerms terms;

    @Inject
    SessionWriting writing;

    @Inject
    Members members;

    @Inject
    Visit visit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Transactional
    SessionView read(UUID id, UUID member) {
        var session = sessions.findByIdOptional(id)
                .filter(s -> mentorships.findById(s.mentorship).isSide(member))
                .orElseThrow(() -> Problem.notFound("session"));
        return view(session);
    }

    /** As it is now, with its version; call it after a change has been written. */
    @Transactional
    SessionView view(Session session) {
        return new SessionView(
                session,
                agenda(session),
                steps.seenIn(session).stream().map(NextStepView::new).toList());
    }

    /** Without their next steps, which each of them tells of itself. */
    @Transactional
    Page<SessionView> page(UUID mentorship, UUID member, Paging paging) {
        side(mentorship, member);
        var rows = sessions.page(mentorship, paging.from(), paging.limit + 1);
        return Page.of(
                rows,
                paging.limit,
                s -> new Cursor(s.startsAt, s.id).text(),
                s -> new SessionView(s, agenda(s), List.of()));
    }

    /** All that the page of one session shows. */
    @Transactional
    MySession mine(UUID mentorship, UUID id, UUID member) {
        var between = between(mentorship, member);
        var session = sessions.findByIdOptional(id)
                .filter(s -> s.mentorship.equals(mentorship))
                .orElseThrow(() -> Problem.notFound("session"));
        var offer = offers.open(mentorship).filter(o -> id.equals(o.session) && o.open(clock.instant()));
        return new MySession(
                between,
                view(session),
                between.clocks().at(session.startsAt),
                writing.privateNotes(id, member),
                session.begun(clock.instant()),
                offer.isPresent());
    }

    /** All that the list of sessions shows. */
    @Transactional
    MySessions list(UUID mentorship, UUID member, Paging paging) {
        var between = between(mentorship, member);
        var now = clock.instant();
        var planned = sessions.planned(mentorship, SHOWN).stream()
                .map(s -> new MySessions.Row(new SessionView(s, List.of(), List.of()), between.clocks().at(s.startsAt), s.begun(now)))
                .toList();
        var page = page(mentorship, member, paging);
        var earlier = new Page<>(
                page.items().stream()
                        .filter(s -> !s.planned())
                        .map(s -> new MySessions.Row(s, between.clocks().at(s.startsAt()), true))
                        .toList(),
                page.next());
        var offer = offers.open(mentorship)
                .filter(o -> o.open(now))
                .map(o -> new MyTimeOffer(
                        new TimeOfferView(o),
                        o.offeredBy.equals(member),
                        o.timesToCome(now).stream().map(between.clocks()::at).toList()))
                .orElse(null);
        var open = steps.open(mentorship).stream().map(NextStepView::new).toList();
        return new MySessions(between, planned, earlier, offer, open);
    }

    /** @throws Problem 404 when the member is no side of it */
    @Transactional
    Between between(UUID id, UUID member) {
        var mentorship = side(id, member);
        var other = mentorship.other(member);
        return new Between(
                id,
                member.equals(mentorship.mentor),
                members.byId(Set.of(other)).get(other).name(),
                new Clocks(terms.zone(mentorship, member), terms.zone(mentorship, other), visit.customs()),
                mentorship.stage,
                terms.formats(mentorship));
    }

    private Mentorship side(UUID mentorship, UUID member) {
        return mentorships
                .findByIdOptional(mentorship)
                .filter(m -> m.isSide(member))
                .orElseThrow(() -> Problem.notFound("mentorship"));
    }

    private List<String> agenda(Session session) {
        return session.agenda == null ? template(session.template) : session.agenda;
    }

    /** What a session of this kind begins with, in the reader's language. */
    List<String> template(Session.Template template) {
        var words = texts.of(AgendaWords.class);
        var text =
                switch (template) {
                    case FIRST_MEETING -> words.firstMeeting();
                    case MIDDLE -> words.middle();
                    case CLOSING -> words.closing();
                };
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
