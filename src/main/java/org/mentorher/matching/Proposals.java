package org.mentorher.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
    private static final String OWN = "(mentorMember = :member or menteeMember = :member) and approvedAt is not null";
    private static final String OPEN_ANSWER =
            "expiresAt > :now and (mentorMember = :member and mentorConsentedAt is null"
                    + " or menteeMember = :member and menteeConsentedAt is null)";

    /** A mentee (member id) and a mentor (profile id). */
    record Past(UUID mentee, UUID mentor) {}

    Optional<Proposal> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<UUID> requestOf(UUID id) {
        return getEntityManager()
                .createQuery("select p.request from Proposal p where p.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    Optional<Proposal> liveOf(UUID request) {
        return find("request = ?1 and stage in ('IN_REVIEW', 'APPROVED')", request)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The live proposals in which a member is on either side. */
    List<UUID> liveWith(UUID member) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Proposal p where p.stage in ('IN_REVIEW', 'APPROVED')"
                                + " and (p.mentorMember = ?1 or p.menteeMember = ?1) order by p.request",
                        UUID.class)
                .setParameter(1, member)
                .getResultList();
    }

    /** How many live proposals each of these mentors (profile ids) has; absent means none. */
    Map<UUID, Integer> livePerMentor(List<UUID> mentors) {
        var live = new HashMap<UUID, Integer>();
        getEntityManager()
                .createQuery(
                        "select p.mentor, count(p) from Proposal p where p.stage in ('IN_REVIEW', 'APPROVED') and p.mentor in ?1"
                                + " group by p.mentor",
                        Object[].class)
                .setParameter(1, mentors)
                .getResultStream()
                .forEach(row -> live.put((UUID) row[0], ((Number) row[1]).intValue()));
        return live;
    }

    /** With whom these mentees (member ids) have been through it: refused by a side, rejected by staff, or paired before. */
    List<Past> past(List<UUID> mentees) {
        return getEntityManager()
                .createQuery("""
                        select distinct p.menteeMember, m.id from Proposal p join MentorProfile m on m.member.id = p.mentorMember
                        where p.stage in ('DECLINED', 'REJECTED', 'AGREED') and m.stage = 'ACTIVE'
                        and p.menteeMember in ?1""", Past.class)
                .setParameter(1, mentees)
                .getResultList();
    }

    boolean havePast(UUID menteeMember, UUID mentorMember) {
        return count(
                        "menteeMember = ?1 and mentorMember = ?2 and stage in ('DECLINED', 'REJECTED', 'AGREED')",
                        menteeMember,
                        mentorMember)
                > 0;
    }

    /** The proposal of a request that its mentee can read and that has not failed. */
    Optional<Proposal> standingOf(UUID request) {
        return find("request = ?1 and stage in ('APPROVED', 'AGREED') order by createdAt desc", request)
                .firstResultOptional();
    }

    /** Those that wait for this member's answer, the most urgent first. */
    List<Proposal> waitingFor(UUID member, Instant now, int rows) {
        return find(
                        "stage = 'APPROVED' and " + OPEN_ANSWER + " order by expiresAt, id",
                        Map.of("member", member, "now", now))
                .page(0, rows)
                .list();
    }

    /** A side's own once they were approved, without those that wait for this member's answer. */
    List<Proposal> answered(UUID member, Instant now, Cursor from, int rows) {
        return page(
                OWN + " and not (stage = 'APPROVED' and " + OPEN_ANSWER + ")",
                new HashMap<>(Map.of("member", member, "now", now)),
                null,
                from,
                rows);
    }

    /** All, for staff. */
    List<Proposal> page(Proposal.Stage stage, Cursor from, int rows) {
        return page("true", new HashMap<>(), stage, from, rows);
    }

    /** A side's own, once they were approved. */
    List<Proposal> page(UUID member, Proposal.Stage stage, Cursor from, int rows) {
        var values = new HashMap<String, Object>(Map.of("member", member));
        return page(OWN, values, stage, from, rows);
    }

    private List<Proposal> page(String which, Map<String, Object> values, Proposal.Stage stage, Cursor from, int rows) {
        values.put("at", from.at());
        values.put("id", from.id());
        if (stage != null) values.put("stage", stage);
        return find(
                        which + (stage == null ? "" : " and stage = :stage")
                                + " and (createdAt < :at or createdAt = :at and id < :id) order by createdAt desc, id desc",
                        values)
                .page(0, rows)
                .list();
    }

    /** What staff look through, those that have waited longest first. */
    List<Proposal> queue(ReviewFilter filter, Cursor after, int rows) {
        var hql = new StringBuilder("select p from Proposal p join Request r on r.id = p.request where p.stage = :stage"
                + " and (p.createdAt > :at or p.createdAt = :at and p.id > :id)");
        var values = new HashMap<String, Object>(Map.of("stage", filter.stage(), "at", after.at(), "id", after.id()));
        if (filter.round() != null) {
            hql.append(" and p.round = :round");
            values.put("round", filter.round());
        }
        if (filter.field() != null) {
            hql.append(" and (r.field = :field or r.field like :area escape '\\')");
            values.put("field", filter.field());
            values.put("area", filter.field().replaceAll("([\\\\%_])", "\\\\$1") + ".%");
        }
        if (filter.score() != null) {
            hql.append(" and p.score between :least and :most");
            values.put("least", filter.score().least);
            values.put("most", filter.score().most);
        }
        var query = getEntityManager()
                .createQuery(hql.append(" order by p.createdAt, p.id").toString(), Proposal.class)
                .setMaxResults(rows);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    long inStage(Proposal.Stage stage) {
        return count("stage", stage);
    }

    List<UUID> overdue(Instant now, int rows) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Proposal p where p.stage = 'APPROVED' and p.expiresAt <= ?1 order by p.expiresAt",
                        UUID.class)
                .setParameter(1, now)
                .setMaxResults(rows)
                .getResultList();
    }

    List<UUID> reminderDue(Instant now, int rows) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Proposal p where p.stage = 'APPROVED' and p.remindedAt is null"
                                + " and p.approvedAt <= ?1 and p.expiresAt > ?2 order by p.approvedAt",
                        UUID.class)
                .setParameter(1, now.minus(Proposal.REMINDED_AFTER))
                .setParameter(2, now)
                .setMaxResults(rows)
                .getResultList();
    }
}
