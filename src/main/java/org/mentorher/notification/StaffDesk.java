package org.mentorher.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mentorher.shared.Visit;

/**
 * Tells the programme staff what they should look at, at the one address that the operator gave for them: who belongs to
 * the staff only the identity server knows. Without an address their pages have to do.
 */
@ApplicationScoped
public class StaffDesk {
    @Inject
    Outbox outbox;

    @ConfigProperty(name = "mentorher.staff-address")
    Optional<String> address;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    /**
     * @param key names the occasion; a second mail under the same key is dropped
     * @param path the staff's page that it leads to
     * @return whether a mail goes out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tell(String key, String path, Notice.Wording wording) {
        if (address.isEmpty()) return false;
        var said = wording.in(Visit.LANGUAGES.getFirst());
        return outbox.post(
                new Message(address.get(), said.title(), """
                        %s

                        %s
                          %s

                        MentorHer
                        """.formatted(
                                said.text(), said.action(), publicUrl.resolve(path))),
                key);
    }
}
