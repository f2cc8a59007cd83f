package org.mentorher.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Visit;

/** What members were told. */
@ApplicationScoped
class InboxNotices implements PanacheRepositoryBase<InboxNotice, UUID> {
    @Inject
    ObjectMapper json;

    /** @return the new row; empty where there was one under this key */
    Optional<InboxNotice> add(UUID member, Notice notice, Instant now) {
        var id = UUID.randomUUID();
        int added = getEntityManager()
                .createNativeQuery("""
                        insert into inbox_notice (id, member, key, kind, path, said, told_at)
                        values (:id, :member, :key, :kind, :path, cast(:said as jsonb), :now) on conflict (key) do nothing""")
                .setParameter("id", id)
                .setParameter("member", member)
                .setParameter("key", notice.key())
                .setParameter("kind", notice.kind().name())
                .setParameter("path", notice.path())
                .setParameter("said", said(notice))
                .setParameter("now", now)
                .executeUpdate();
        return added == 1 ? findByIdOptional(id) : Optional.empty();
    }

    private String said(Notice notice) {
        try {
            return json.writeValueAsString(Visit.LANGUAGES.stream()
                    .collect(Collectors.toMap(language -> language.getLanguage(), notice.wording()::in)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("words that are none", e);
        }
    }

    /** Newest first. */
    List<InboxNotice> page(UUID member, boolean unread, Cursor from, int limit) {
        return find(
                        "member = ?1 and said is not null and (toldAt, id) < (?2, ?3)"
                                + (unread ? " and readAt is null" : "") + " order by toldAt desc, id desc",
                        member,
                        from.at(),
                        from.id())
                .page(0, limit)
                .list();
    }

    Optional<InboxNotice> of(UUID member, UUID id) {
        return find("id = ?1 and member = ?2 and said is not null", id, member).firstResultOptional();
    }

    /** @return how many, counted up to this many */
    int unread(UUID member, int most) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select count(*) from (select 1 from inbox_notice
                                where member = :member and said is not null and read_at is null limit :most) few""")
                        .setParameter("member", member)
                        .setParameter("most", most)
                        .getSingleResult())
                .intValue();
    }

    void readAll(UUID member, Instant until, Instant now) {
        update(
                "readAt = ?1 where member = ?2 and said is not null and readAt is null and toldAt <= ?3",
                now,
                member,
                until);
    }

    List<UUID> membersWithDue(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct member from inbox_notice where mail_due_at <= :now limit :limit", UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** The member's notices whose mail is due, locked, the oldest first; another replica that looks waits and then sees none. */
    List<InboxNotice> lockedDue(UUID member, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from inbox_notice where member = :member and mail_due_at <= :now
                        order by told_at, id for update""", InboxNotice.class)
                .setParameter("member", member)
                .setParameter("now", now)
                .getResultStream()
                .map(InboxNotice.class::cast)
                .toList();
    }

    List<InboxNotice> waiting(UUID member) {
        return list("member = ?1 and mailDueAt is not null", member);
    }

    /** Wipes what was told before; its key stays. */
    void forget(Instant before) {
        update("said = null, path = null, mailDueAt = null where said is not null and toldAt < ?1", before);
    }
}
