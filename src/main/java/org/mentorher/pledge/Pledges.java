package org.mentorher.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.member.Seniority;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Pledges implements PanacheRepositoryBase<Pledge, UUID> {
    private static final String NAMED =
            " and (lower(name) like :q escape '\\' or lower(organisation) like :q escape '\\')";

    /** What the wall is narrowed to; null means any. */
    record Filter(String campaign, String field, Seniority seniority, String q) {}

    /** What staff look through. */
    enum Shown {
        TO_ATTEST("stage = 'SIGNED' and attestedBy is null", "signedAt"),
        SIGNED("stage = 'SIGNED'", "signedAt"),
        ENDED("stage in ('WITHDRAWN', 'REMOVED')", "endedAt");

        private final String rows;
        private final String order;

        Shown(String rows, String order) {
            this.rows = rows;
            this.order = order;
        }

        /** The time by which the list is ordered. */
        Instant at(Pledge pledge) {
            return this == ENDED ? pledge.endedAt : pledge.signedAt;
        }
    }

    Optional<Pledge> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Pledge> byToken(String tokenHash) {
        return find("tokenHash", tokenHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Pledge> signedBy(String campaign, String emailCanonical) {
        return find(
                        "campaign = ?1 and emailCanonical = ?2 and stage = ?3",
                        campaign,
                        emailCanonical,
                        Pledge.Stage.SIGNED)
                .firstResultOptional();
    }

    boolean mailedSince(String campaign, String emailCanonical, Instant since) {
        return count(
                        "campaign = ?1 and emailCanonical = ?2 and tokenHash is not null and createdAt > ?3",
                        campaign,
                        emailCanonical,
                        since)
                > 0;
    }

    /** Signings of one address come one after the other, until the transaction ends. */
    void oneAtATime(String emailCanonical) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:email, 1))")
                .setParameter("email", emailCanonical)
                .getSingleResult();
    }

    List<Pledge> signedOf(UUID member) {
        return list("member = ?1 and stage = ?2 order by signedAt, id", member, Pledge.Stage.SIGNED);
    }

    List<Pledge> of(UUID member) {
        return list("member = ?1 order by createdAt desc, id desc", member);
    }

    /** Those of one organisation that nobody has vouched for; their number is bounded by the organisation's size. */
    List<Pledge> unattestedOf(String organisationKey) {
        return list("stage = ?1 and attestedBy is null and organisationKey = ?2", Pledge.Stage.SIGNED, organisationKey);
    }

    List<Pledge> wall(Filter filter, Cursor from, int rows) {
        var hql = new StringBuilder("stage = 'SIGNED' and (signedAt < :at or signedAt = :at and id < :id)");
        var values = new HashMap<String, Object>();
        values.put("at", from.at());
        values.put("id", from.id());
        if (filter.campaign() != null && !filter.campaign().isBlank()) {
            hql.append(" and campaign = :campaign");
            values.put("campaign", filter.campaign());
        }
        if (filter.seniority() != null) {
            hql.append(" and seniority = :seniority");
            values.put("seniority", filter.seniority());
        }
        if (filter.field() != null && !filter.field().isBlank()) {
            // an area finds all its fields; what was never vetted is nobody's business
            hql.append(
                    " and member in (select m.member.id from MentorProfile m where m.stage in ('ACTIVE', 'PAUSED')"
                            + " and (array_contains(m.portrait.fields, :field) or concat(' ', array_to_string(m.portrait.fields, ' ')) like :area escape '\\'))");
            values.put("field", filter.field());
            values.put("area", "% " + like(filter.field()) + ".%");
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            hql.append(NAMED);
            values.put("q", within(filter.q()));
        }
        return find(hql + " order by signedAt desc, id desc", values)
                .page(0, rows)
                .list();
    }

    /** For staff, newest first. @param q part of a name or of an organisation; null for any */
    List<Pledge> shown(Shown shown, String q, Cursor from, int rows) {
        var hql = "%1$s and (%2$s < :at or %2$s = :at and id < :id)".formatted(shown.rows, shown.order);
        var values = new HashMap<String, Object>(Map.of("at", from.at(), "id", from.id()));
        if (q != null) {
            hql += NAMED;
            values.put("q", within(q));
        }
        return find(hql + " order by %s desc, id desc".formatted(shown.order), values)
                .page(0, rows)
                .list();
    }

    private static String within(String q) {
        return "%" + like(Normalizer.normalize(q, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT)) + "%";
    }

    private static String like(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** Takes links nobody opened, and with them the addresses, out of the database. */
    long forget(Instant createdBefore) {
        return delete("stage = ?1 and createdAt < ?2", Pledge.Stage.PENDING, createdBefore);
    }
}
