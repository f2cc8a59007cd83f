package org.mentorher.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.mentorher.matching.engine.Reason;

/**
 * A proposal as one of its two sides reads it. What the other one did is never told: it waits, it began, or it did not
 * come about.
 *
 * @param requestLive whether the request still looks for a mentor
 */
record MyProposal(ProposalView proposal, Side side, State state, boolean requestLive) {
    enum State {
        /** It waits for this reader's answer. */
        YOURS,
        /** This reader has said yes. */
        THEIRS,
        AGREED,
        /** This reader has said no. */
        DECLINED,
        /** The time for answers is over. */
        LAPSED,
        /** Whatever the other one did, or somebody else. */
        ENDED
    }

    /**
     * One reason with its bar.
     *
     * @param share of the longest bar, 0-100
     */
    record Bar(Reason reason, int share) {}

    static MyProposal of(Proposal p, ProposalView view, Request request, Side side, Instant now) {
        var live = request.stage == Request.Stage.OPEN || request.stage == Request.Stage.PROPOSED;
        return new MyProposal(view, side, state(p, side, now), live);
    }

    private static State state(Proposal p, Side side, Instant now) {
        return switch (p.stage) {
            case APPROVED -> p.overdue(now) ? State.LAPSED : p.consented(side) ? State.THEIRS : State.YOURS;
            case AGREED -> State.AGREED;
            case DECLINED -> p.declinedBy == side ? State.DECLINED : State.ENDED;
            case LAPSED -> State.LAPSED;
            case IN_REVIEW, REJECTED, WITHDRAWN -> State.ENDED;
        };
    }

    public String address() {
        return "/proposals/" + proposal.id();
    }

    public boolean asMentor() {
        return side == Side.MENTOR;
    }

    public boolean yours() {
        return state == State.YOURS;
    }

    public boolean theirs() {
        return state == State.THEIRS;
    }

    public boolean agreed() {
        return state == State.AGREED;
    }

    /** Whether both can still answer. */
    public boolean live() {
        return yours() || theirs();
    }

    /** Whether the other side's portrait is shown. */
    public boolean open() {
        return live() || agreed();
    }

    public ProposalView.PersonView other() {
        return asMentor() ? proposal.mentee() : proposal.mentor();
    }

    /** The reasons, those that count most first. */
    public List<Bar> bars() {
        int longest = proposal.reasons().stream().mapToInt(Reason::points).max().orElse(0);
        return proposal.reasons().stream()
                .sorted(Comparator.comparingInt(Reason::points).reversed())
                .map(reason -> new Bar(reason, longest == 0 ? 0 : reason.points() * 100 / longest))
                .toList();
    }
}
