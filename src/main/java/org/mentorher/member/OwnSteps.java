package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mentorher.member.Pending.Side;
import org.mentorher.member.Pending.Step;
import org.mentorher.member.Pending.Urgency;
import org.mentorher.shared.Texts;

/** What the two profiles themselves wait for. */
@ApplicationScoped
class OwnSteps {
    @Inject
    Texts texts;

    Optional<Step> mentor(MentorProfileView profile) {
        var words = texts.of(MemberWords.class);
        return Optional.ofNullable(
                switch (profile.stage()) {
                    case DRAFT -> draft(profile, words);
                    case IN_REVIEW -> step(Side.MENTOR, Urgency.WAITING, words.inReview(), words.inReviewDetail());
                    case PAUSED -> step(Side.MENTOR, Urgency.POSSIBLE, words.mentorPaused(), words.pausedDetail());
                    case ACTIVE, CLOSED -> null;
                });
    }

    private static Step draft(MentorProfileView profile, MemberWords words) {
        if (profile.returnReason() != null) {
            return mine(
                    Side.MENTOR,
                    words.returned(),
                    words.returnedDetail(),
                    words.returnedAction(),
                    "/me/mentor-profile");
        }
        if (!profile.conductAccepted()) {
            return mine(
                    Side.MENTOR,
                    words.conduct(),
                    words.conductDetail(),
                    words.conductAction(),
                    "/me/mentor-profile/conduct");
        }
        if (!profile.missing().isEmpty()) return null;
        return mine(Side.MENTOR, words.send(), words.sendDetail(), words.sendAction(), "/me/mentor-profile/submission");
    }

    Optional<Step> mentee(MenteeProfileView profile) {
        var words = texts.of(MemberWords.class);
        return Optional.ofNullable(
                switch (profile.stage()) {
                    case DRAFT ->
                        mine(
                                Side.MENTEE,
                                words.menteeDraft(),
                                words.menteeDraftDetail(),
                                words.menteeDraftAction(),
                                "/me/mentee-profile");
                    case PAUSED -> step(Side.MENTEE, Urgency.POSSIBLE, words.menteePaused(), words.pausedDetail());
                    case ACTIVE, CLOSED -> null;
                });
    }

    private static Step mine(Side side, String text, String detail, String action, String path) {
        return new Step(side, Urgency.YOUR_TURN, text, detail, action, path);
    }

    private static Step step(Side side, Urgency urgency, String text, String detail) {
        return new Step(side, urgency, text, detail, null, null);
    }
}
