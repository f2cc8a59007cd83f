package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Parting;
import org.mentorher.member.Pending;
import org.mentorher.shared.Texts;

/** A mentor signs the pledge, and a signatory opens the seats that were promised. */
@ApplicationScoped
class PledgeSteps implements Pending, Parting {
    @Inject
    Pledges pledges;

    @Inject
    Seats seats;

    @Inject
    Texts texts;

    @Override
    public List<Step> steps(Standing standing) {
        var signed = pledges.signedOf(standing.member());
        var words = texts.of(PledgeStepWords.class);
        if (signed.isEmpty()) {
            return standing.mentor() == null
                    ? List.of()
                    : step(Urgency.YOUR_TURN, words.sign(), words.signDetail(), words.signAction(), "/pledge");
        }
        var promised = signed.stream().mapToInt(pledge -> pledge.seats).sum();
        if (standing.mentor() == null) {
            return step(
                    Urgency.YOUR_TURN,
                    words.open(promised),
                    words.openDetail(),
                    words.openAction(),
                    "/me/mentor-profile");
        }
        var opened = standing.mentors() ? opened(signed) : promised;
        return opened >= promised
                ? List.of()
                : step(
                        Urgency.POSSIBLE,
                        words.more(promised, opened),
                        words.moreDetail(),
                        words.moreAction(),
                        "/me/mentor-profile");
    }

    private long opened(List<Pledge> signed) {
        return seats.records(signed.stream().map(pledge -> pledge.id).toList()).values().stream()
                .mapToLong(Seats.Record::opened)
                .sum();
    }

    private static List<Step> step(Urgency urgency, String text, String detail, String action, String path) {
        return List.of(new Step(Side.MENTOR, urgency, text, detail, action, path));
    }

    @Override
    public List<String> consequences(UUID member, Pending.Side side, Way way) {
        if (side != Side.MENTOR || pledges.signedOf(member).isEmpty()) return List.of();
        var words = texts.of(PledgeStepWords.class);
        if (way == Way.PAUSE) return List.of(words.pledgeStays());
        return List.of(words.seatsTakenBack(), words.pledgeStays());
    }
}
