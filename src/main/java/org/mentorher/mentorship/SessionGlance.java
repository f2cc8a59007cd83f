package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mentorher.member.Members;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** What the first page of a mentorship tells of its sessions. */
@ApplicationScoped
class SessionGlance implements Glance {
    private static final int SHOWN = 5;

    @Inject
    Sessions sessions;

    @Inject
    TimeOffers offers;

    @Inject
    MeetingTerms terms;

    @Inject
    Members members;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    @Override
    public List<Line> lines(Mentorship mentorship, UUID reader) {
        var words = texts.of(SessionStepWords.class);
        var now = clock.instant();
        var zone = terms.zone(mentorship, reader);
        var clocks = new Clocks(zone, zone, visit.customs());
        var path = "/mentorships/" + mentorship.id + "/sessions";
        var lines = new ArrayList<Line>();
        var planned = sessions.planned(mentorship.id, SHOWN);
        for (var session : planned) {
            if (!session.begun(now)) continue;
            var when = clocks.at(session.startsAt).own();
            lines.add(new Line(true, words.untold(), when, words.untoldAction(), path + "/" + session.id));
        }
        if (reader.equals(mentorship.mentee)) {
            for (var session : sessions.unconfirmed(List.of(mentorship.id), SHOWN)) {
                var when = clocks.at(session.startsAt).own();
                lines.add(new Line(true, words.unconfirmed(), when, words.unconfirmedAction(), path + "/" + session.id));
            }
        }
        var offer = offers.open(mentorship.id).filter(o -> o.open(now));
        offer.ifPresent(o -> lines.add(offer(o, mentorship, reader, path, words)));
        planned.stream()
                .filter(s -> !s.begun(now))
                .findFirst()
                .ifPresent(s -> lines.add(new Line(
                        false, words.next(clocks.at(s.startsAt).own()), null, words.nextAction(), path + "/" + s.id)));
        if (lines.isEmpty() && mentorship.stage == Mentorship.Stage.ACTIVE) {
            lines.add(new Line(false, words.none(), null, words.noneAction(), "/mentorships/" + mentorship.id + "/times"));
        }
        return lines;
    }

    private Line offer(TimeOffer offer, Mentorship mentorship, UUID reader, String path, SessionStepWords words) {
        var other = mentorship.other(reader);
        var name = members.byId(Set.of(other)).get(other).name();
        var own = offer.offeredBy.equals(reader);
        return own
                ? new Line(false, words.ownOffer(name), null, words.ownOfferAction(), path)
                : new Line(true, words.offer(name), null, words.offerAction(), path);
    }
}
