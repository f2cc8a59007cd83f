package org.mentorher.accountability;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The numbers on the staff's first page. */
@ApplicationScoped
class Overview {
    /** What waits for staff. */
    @TemplateData
    record Waiting(long mentors, long proposals, long titles, long rounds, long flags) {
        public boolean nothing() {
            return mentors + proposals + titles + rounds + flags == 0;
        }
    }

    /**
     * From promise to mentorship: seats that stand promised and of them those that were ever opened; requests and proposals
     * made so far, and of these those approved and agreed; mentorships that are active now.
     */
    record Numbers(long pledged, long opened, long requested, long proposed, long approved, long agreed, long active) {}

    @Inject
    EntityManager em;

    @Transactional
    Waiting waiting() {
        return new Waiting(
                count("mentor_profile where stage = 'IN_REVIEW'"),
                count("proposal where stage = 'IN_REVIEW'"),
                count("pledge where stage = 'SIGNED' and attested_by is null"),
                count("round where stage = 'DONE'"),
                count("mentorship_flag where stage = 'OPEN'"));
    }

    @Transactional
    Numbers numbers() {
        return new Numbers(
                one("select coalesce(sum(seats), 0) from pledge where stage = 'SIGNED'"),
                count("seat s join pledge p on p.id = s.pledge_id where p.stage = 'SIGNED' and s.stage <> 'PROMISED'"),
                count("request"),
                count("proposal"),
                count("proposal where approved_at is not null"),
                count("proposal where stage = 'AGREED'"),
                count("mentorship where stage = 'ACTIVE'"));
    }

    private long count(String which) {
        return one("select count(*) from " + which);
    }

    private long one(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
