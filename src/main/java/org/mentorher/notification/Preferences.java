package org.mentorher.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What members chose about being told. */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Preference, UUID> {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The language in which a member wants to be told; empty where the member left that to us. */
    public Optional<Locale> language(UUID member) {
        return findByIdOptional(member).map(chosen -> chosen.language).map(Locale::of);
    }

    Preference of(UUID member) {
        return findByIdOptional(member).orElseGet(() -> Preference.usual(member));
    }

    /** The same with a row of its own, and so with a key for links in mails. */
    Preference kept(UUID member) {
        return findByIdOptional(member).orElseGet(() -> {
            make(member);
            return findById(member);
        });
    }

    Preference locked(UUID member) {
        make(member);
        return findById(member, LockModeType.PESSIMISTIC_WRITE);
    }

    private void make(UUID member) {
        var key = new byte[32];
        RANDOM.nextBytes(key);
        getEntityManager()
                .createNativeQuery(
                        "insert into notification_preference (member, mail_key) values (:member, :key) on conflict (member) do nothing")
                .setParameter("member", member)
                .setParameter("key", key)
                .executeUpdate();
    }
}
