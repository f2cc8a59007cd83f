package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.mentorher.notification.Addressees;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notice.Said;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Texts;

/**
 * What the two sides are told. What one of them did or said is never told to the other, and of the mentors whom a request
 * names only the one is told who is proposed.
 */
@ApplicationScoped
class ProposalMails {
    @Inject
    Notices notices;

    @Inject
    Addressees addressees;

    void approved(Proposal proposal) {
        for (var side : Side.values()) {
            tell(proposal, side, "approved", page(proposal), language -> {
                var words = words(language);
                return new Said(
                        words.approved(side.name()),
                        words.approvedText(side.name(), until(proposal, side, language)),
                        words.approvedAction());
            });
        }
    }

    void reminder(Proposal proposal) {
        for (var side : Side.values()) {
            if (proposal.consented(side)) continue;
            tell(proposal, side, "reminder", page(proposal), language -> {
                var words = words(language);
                return new Said(
                        words.reminder(),
                        words.reminderText(side.name(), until(proposal, side, language)),
                        words.reminderAction());
            });
        }
    }

    void lapsed(Proposal proposal) {
        for (var side : Side.values()) closed(proposal, side);
    }

    /** Neutral words, whatever the cause. */
    void closed(Proposal proposal, Side side) {
        var path = side == Side.MENTEE ? "/requests/" + proposal.request : page(proposal);
        tell(proposal, side, "closed", path, language -> {
            var words = words(language);
            return new Said(words.closed(), words.closedText(side.name()), words.closedAction(side.name()));
        });
    }

    private static ProposalMailWords words(Locale language) {
        return Texts.in(language, ProposalMailWords.class);
    }

    private static String page(Proposal proposal) {
        return "/proposals/" + proposal.id;
    }

    private void tell(Proposal proposal, Side side, String occasion, String path, Notice.Wording wording) {
        var key = "proposal-" + occasion + ":" + proposal.id + ":" + side;
        notices.tell(member(proposal, side), new Notice(Kind.PROPOSALS, key, path, wording));
    }

    private static UUID member(Proposal proposal, Side side) {
        return side == Side.MENTOR ? proposal.mentorMember : proposal.menteeMember;
    }

    /** The last moment by the person's own clock. */
    private String until(Proposal proposal, Side side, Locale language) {
        return addressees.byId(member(proposal, side)).orElseThrow().moment(proposal.expiresAt, language);
    }
}
