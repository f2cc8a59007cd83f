package org.mentorher.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What members chose about being told. */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Preference, UUID> {
    /** The language in which a member wants to be told; empty where the member left that to us. */
    public Optional<Locale> language(UUID member) {
        return findByIdOptional(member).map(chosen -> chosen.language).map(Locale::of);
    }

    Preference of(UUID member) {
        return findByIdOptional(member).orElseGet(() -> Preference.usual(member));
    }

    Preference locked(UUID member) {
        make(member);
        return findById(member, LockModeType.PESSIMISTIC_WRITE);
    }

    private void make(UUID member) {
        getEntityManager()
                .createNativeQuery(
                        "insert into notification_preference (member) values (:member) on conflict (member) do nothing")
                .setParameter("member", member)
                .executeUpdate();
    }
}
