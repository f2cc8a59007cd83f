package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.mentorher.member.Pending;
import org.mentorher.shared.Texts;

/** Proposals that wait for an answer, and where the member's request is. */
@ApplicationScoped
class MatchingSteps implements Pending {
    @Inject
    MatchingStanding standings;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public List<Step> steps(Standing standing) {
        if (standing.mentor() == null && standing.mentee() == null) return List.of();
        var words = texts.of(MatchingStepWords.class);
        var answers = standings.answers(standing.member(), clock.instant());
        var steps = new ArrayList<Step>();
        if (standing.mentor() != null) steps.addAll(mentor(standing, answers, words));
        if (standing.mentee() != null) steps.addAll(mentee(standing, answers, words));
        return steps;
    }

    private static List<Step> mentor(Standing standing, MatchingStanding.Answers answers, MatchingStepWords words) {
        var steps = new ArrayList<Step>();
        if (answers.asMentor() > 0) {
            steps.add(new Step(
                    Side.MENTOR,
                    Urgency.ASKED,
                    words.mentorAsked(answers.asMentor()),
                    words.askedDetail(),
                    words.askedAction(),
                    answers.path()));
        }
        if (answers.mentorWaits() > 0) steps.add(waits(Side.MENTOR, words.mentorWaits(answers.mentorWaits()), words));
        if (standing.mentors() && steps.isEmpty()) {
            steps.add(new Step(Side.MENTOR, Urgency.WAITING, words.looking(), words.lookingDetail(), null, null));
        }
        return steps;
    }

    private List<Step> mentee(Standing standing, MatchingStanding.Answers answers, MatchingStepWords words) {
        var steps = new ArrayList<Step>();
        if (answers.asMentee() > 0) {
            steps.add(new Step(
                    Side.MENTEE,
                    Urgency.ASKED,
                    words.menteeAsked(),
                    words.askedDetail(),
                    words.askedAction(),
                    answers.path()));
        }
        if (answers.menteeWaits() > 0) steps.add(waits(Side.MENTEE, words.menteeWaits(), words));
        if (!steps.isEmpty()) return steps;
        var request = standings.request(standing.member());
        if (request.isEmpty()) return standing.seeks() ? List.of(ask(words)) : List.of();
        return switch (request.get().stage()) {
            case OPEN, PROPOSED ->
                List.of(new Step(
                        Side.MENTEE,
                        Urgency.WAITING,
                        request.get().stage() == Request.Stage.OPEN ? words.requestOpen() : words.requestProposed(),
                        words.requestDetail(),
                        words.requestAction(),
                        "/requests/" + request.get().id()));
            // its mentorship speaks for itself
            case MATCHED, WITHDRAWN, EXPIRED -> List.of();
        };
    }

    private static Step waits(Side side, String text, MatchingStepWords words) {
        return new Step(side, Urgency.WAITING, text, words.waitsDetail(), words.waitsAction(), "/proposals");
    }

    private static Step ask(MatchingStepWords words) {
        return new Step(Side.MENTEE, Urgency.YOUR_TURN, words.ask(), words.askDetail(), words.askAction(), "/mentors");
    }
}
