package org.mentorher.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where features leave what a member is to be told. */
@ApplicationScoped
public class Notices {
    @Inject
    Outbox outbox;

    @Inject
    Addressees addressees;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    /**
     * Tells a member once the caller's transaction has committed; nobody is told anything if it rolls back.
     *
     * @return whether this was the first under its key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tell(UUID member, Notice notice) {
        var person = addressees.byId(member).orElseThrow();
        if (person.email() == null) return false;
        var said = notice.wording().in(person.language());
        return outbox.post(
                new Message(person.email(), said.title(), """
                        %s,

                        %s

                        %s
                          %s

                        MentorHer
                        """.formatted(
                                person.name(), said.text(), said.action(), publicUrl.resolve(notice.path()))),
                notice.key());
    }
}
