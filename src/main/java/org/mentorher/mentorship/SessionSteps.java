package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentorher.member.Member;
import org.mentorher.member.Members;
import org.mentorher.member.Pending;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** Times to pick, sessions to tell of, and the next ones. */
@ApplicationScoped
class SessionSteps implements Pending {
    /** More than one has seats. */
    private static final int MENTORSHIPS = 8;

    private static final int SHOWN = 20;

    @Inject
    Mentorships mentorships;

    @Inject
    Sessions sessions;

    @Inject
    TimeOffers offers;

    @Inject
    Members members;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    /** What a step says of a session or of times with this person. */
    private record Made(Side side, String name, String path) {}

    @Override
    public List<Step> steps(Standing standing) {
        var reader = standing.member();
        var running = mentorships.running(reader, MENTORSHIPS).stream()
                .collect(Collectors.toMap(m -> m.id, Function.identity()));
        if (running.isEmpty()) return List.of();
        var people = members.byId(running.values().stream().map(m -> m.other(reader)).toList());
        var words = texts.of(SessionStepWords.class);
        var now = clock.instant();
        var steps = new ArrayList<Step>();
        for (var offer : offers.open(running.keySet())) {
            if (!offer.open(now) || offer.offeredBy.equals(reader)) continue;
            var made = made(running.get(offer.mentorship), reader, people);
            steps.add(new Step(
                    made.side, Urgency.ASKED, words.offer(made.name), words.offerDetail(), words.offerAction(), made.path));
        }
        var told = new HashSet<UUID>();
        for (var session : sessions.planned(running.keySet(), SHOWN)) {
            var made = made(running.get(session.mentorship), reader, people);
            var path = made.path + "/" + session.id;
            var when = visit.moment(session.startsAt);
            if (session.begun(now)) {
                steps.add(new Step(
                        made.side, Urgency.YOUR_TURN, words.untoldWith(made.name), when, words.untoldAction(), path));
            } else if (told.add(session.mentorship)) {
                steps.add(new Step(
                        made.side, Urgency.UNDER_WAY, words.nextWith(made.name), when, words.nextAction(), path));
            }
        }
        var asMentee = running.values().stream().filter(m -> m.mentee.equals(reader)).map(m -> m.id).toList();
        for (var session : sessions.unconfirmed(asMentee, SHOWN)) {
            var made = made(running.get(session.mentorship), reader, people);
            steps.add(new Step(
                    made.side,
                    Urgency.YOUR_TURN,
                    words.unconfirmedWith(made.name),
                    visit.moment(session.startsAt),
                    words.unconfirmedAction(),
                    made.path + "/" + session.id));
        }
        return steps;
    }

    private static Made made(Mentorship mentorship, UUID reader, Map<UUID, Member> people) {
        return new Made(
                reader.equals(mentorship.mentor) ? Side.MENTOR : Side.MENTEE,
                people.get(mentorship.other(reader)).name(),
                "/mentorships/" + mentorship.id + "/sessions");
    }
}
