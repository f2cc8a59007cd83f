package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a member stands in matching, in one query each. */
@ApplicationScoped
class MatchingStanding {
    /**
     * The member's proposals that both sides see and that are still open.
     *
     * @param asMentor those that wait for the member's answer as a mentor
     * @param mentorWaits those where the member said yes as a mentor and the other side has not answered
     * @param only one that waits for the member; null where none does
     */
    record Answers(long asMentor, long asMentee, long mentorWaits, long menteeWaits, UUID only) {
        String path() {
            return asMentor + asMentee == 1 ? "/proposals/" + only : "/proposals";
        }
    }

    record Asked(UUID id, Request.Stage stage) {}

    @Inject
    EntityManager em;

    Answers answers(UUID member, Instant now) {
        var row = (Object[]) em.createNativeQuery("""
                        select count(*) filter (where mentor_member = :member and mentor_consented_at is null),
                          count(*) filter (where mentee_member = :member and mentee_consented_at is null),
                          count(*) filter (where mentor_member = :member and mentor_consented_at is not null),
                          count(*) filter (where mentee_member = :member and mentee_consented_at is not null),
                          cast(min(cast(id as text)) filter (where mentor_member = :member and mentor_consented_at is null
                            or mentee_member = :member and mentee_consented_at is null) as text)
                        from proposal where stage = 'APPROVED' and expires_at > :now
                        and (mentor_member = :member or mentee_member = :member)""", Object[].class)
                .setParameter("member", member)
                .setParameter("now", now)
                .getSingleResult();
        return new Answers(
                count(row[0]),
                count(row[1]),
                count(row[2]),
                count(row[3]),
                row[4] == null ? null : UUID.fromString((String) row[4]));
    }

    /** The member's request, unless nothing more will happen to it. */
    Optional<Asked> request(UUID member) {
        return em.createQuery(
                        "select r.id, r.stage from Request r where r.member = ?1 and r.settledAt is null", Asked.class)
                .setParameter(1, member)
                .getResultStream()
                .findFirst();
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
