package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mentorher.member.Member;
import org.mentorher.member.Members;
import org.mentorher.notification.Message;
import org.mentorher.notification.Outbox;

/** What the two are written when they begin and when they end. */
@ApplicationScoped
class MentorshipMails {
    @Inject
    Outbox outbox;

    @Inject
    Members members;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    void began(Mentorship mentorship) {
        began(mentorship, mentorship.mentor, mentorship.mentee);
        began(mentorship, mentorship.mentee, mentorship.mentor);
    }

    private void began(Mentorship mentorship, UUID to, UUID other) {
        var partner = members.findById(other);
        post(mentorship, "began", to, "You have both said yes", """
                %s and you have both said yes: your mentorship begins today. MentorHer shows each of you how to reach the other; agree on a first time to talk.""".formatted(partner.name()));
    }

    /** @param to who did not end it, or both */
    void ended(Mentorship mentorship, UUID to) {
        post(mentorship, "ended", to, "Your mentorship has ended", """
                Your mentorship has come to its end. Mentorships end for many reasons, and none is asked for. Thank you for the time you gave it; you can ask for or offer a new one whenever you like.""");
    }

    private void post(Mentorship mentorship, String occasion, UUID to, String subject, String text) {
        Member member = members.findById(to);
        if (member.email() == null || !member.emailVerified()) return;
        outbox.post(
                new Message(member.email(), subject, """
                        Hello %s,

                        %s

                          %s

                        MentorHer
                        """.formatted(
                                member.name(), text, publicUrl.resolve("/mentorships/" + mentorship.id))),
                "mentorship-" + occasion + ":" + mentorship.id + ":" + to);
    }
}
