package org.mentorher.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {
    Optional<Member> known(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    /** Creates the member on the first call, however many first calls there are at once. */
    Member arrive(Identity identity, Instant now) {
        return known(identity.issuer(), identity.subject()).orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery("""
                            insert into member (id, issuer, subject, name, email, email_verified, created_at, version)
                            values (:id, :issuer, :subject, :name, :email, :verified, :now, 0) on conflict (issuer, subject) do nothing""")
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("issuer", identity.issuer())
                    .setParameter("subject", identity.subject())
                    .setParameter("name", identity.name())
                    .setParameter("email", identity.email())
                    .setParameter("verified", identity.emailVerified())
                    .setParameter("now", now)
                    .executeUpdate();
            return known(identity.issuer(), identity.subject()).orElseThrow();
        });
    }

    /** Who has confirmed this address and is not shut out, whatever its case. */
    public Optional<Member> reachedAt(String email) {
        return find("lower(email) = lower(?1) and emailVerified and suspendedAt is null", email)
                .firstResultOptional();
    }

    /** Those of the given ids, by id, in one query. */
    public Map<UUID, Member> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }
}
