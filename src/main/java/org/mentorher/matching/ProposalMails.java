package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mentorher.member.Member;
import org.mentorher.member.Members;
import org.mentorher.member.MenteeProfiles;
import org.mentorher.member.MentorProfiles;
import org.mentorher.member.Portrait;
import org.mentorher.notification.Message;
import org.mentorher.notification.Outbox;

/** What the two sides are written. What one of them did or said is never told to the other. */
@ApplicationScoped
class ProposalMails {
    @Inject
    Outbox outbox;

    @Inject
    Members members;

    @Inject
    MentorProfiles mentors;

    @Inject
    MenteeProfiles mentees;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    void approved(Proposal proposal) {
        for (var side : Side.values()) {
            var who = side == Side.MENTOR ? "a mentee" : "a mentor";
            post(proposal, side, "approved", page(proposal), "We would like to introduce you to " + who, """
                    The programme staff propose you %s. Read who it is and why, and say yes or no. Nothing starts before you have both said yes, and the other side does not learn why you decline.

                    Please answer by %s.""".formatted(
                            who, until(proposal, side)));
        }
    }

    void reminder(Proposal proposal) {
        for (var side : Side.values()) {
            if (proposal.consented(side)) continue;
            post(proposal, side, "reminder", page(proposal), "A proposal waits for your answer", """
                    A week ago we proposed you %s, and your answer is still open. A no is fine too: it lets both of you go on.

                    The proposal lapses on %s.""".formatted(
                            side == Side.MENTOR ? "a mentee" : "a mentor", until(proposal, side)));
        }
    }

    void lapsed(Proposal proposal) {
        for (var side : Side.values()) closed(proposal, side);
    }

    /** Neutral words, whatever the cause. */
    void closed(Proposal proposal, Side side) {
        post(
                proposal,
                side,
                "closed",
                side == Side.MENTEE ? "/requests/" + proposal.request : page(proposal),
                "A proposal has ended",
                side == Side.MENTEE
                        ? "A proposal made to you did not come about. Your request is open again and goes first among equals in the next round; you need not do anything."
                        : "A proposal made to you did not come about. You need not do anything.");
    }

    private static String page(Proposal proposal) {
        return "/proposals/" + proposal.id;
    }

    private void post(Proposal proposal, Side side, String occasion, String path, String subject, String text) {
        Member member = members.findById(side == Side.MENTOR ? proposal.mentorMember : proposal.menteeMember);
        if (member.email() == null || !member.emailVerified()) return;
        outbox.post(
                new Message(member.email(), subject, """
                        Hello %s,

                        %s

                          %s

                        MentorHer
                        """.formatted(member.name(), text, publicUrl.resolve(path))),
                "proposal-" + occasion + ":" + proposal.id + ":" + side);
    }

    /** The last day in the person's own zone. */
    private String until(Proposal proposal, Side side) {
        var zone = (side == Side.MENTOR
                        ? mentors.of(proposal.mentorMember).map(p -> p.portrait())
                        : mentees.of(proposal.menteeMember).map(p -> p.portrait()))
                .map(Portrait::timeZone)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm zzz", Locale.ENGLISH)
                .withZone(zone)
                .format(proposal.expiresAt);
    }
}
