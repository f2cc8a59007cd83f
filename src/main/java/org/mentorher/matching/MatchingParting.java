package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Parting;
import org.mentorher.member.Pending;
import org.mentorher.shared.Texts;

/** Whoever pauses or leaves takes back open proposals; a mentee who leaves takes back the request too. */
@ApplicationScoped
class MatchingParting implements Parting {
    @Inject
    MatchingStanding standings;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public List<String> consequences(UUID member, Pending.Side side, Way way) {
        var words = texts.of(MatchingStepWords.class);
        var answers = standings.answers(member, clock.instant());
        var said = new ArrayList<String>();
        var open = side == Pending.Side.MENTOR
                ? answers.asMentor() + answers.mentorWaits()
                : answers.asMentee() + answers.menteeWaits();
        if (open > 0) said.add(words.proposalsEnd(open));
        var asks = side == Pending.Side.MENTEE
                && standings
                        .request(member)
                        .filter(r -> r.stage() != Request.Stage.MATCHED)
                        .isPresent();
        if (asks) said.add(way == Way.CLOSURE ? words.requestEnds() : words.requestRests());
        return said;
    }
}
