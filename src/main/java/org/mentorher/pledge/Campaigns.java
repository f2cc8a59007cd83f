package org.mentorher.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.mentorher.shared.Problem;

@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, String> {
    /** What a campaign has come to. */
    record Numbers(
            long pledgesSigned,
            long ceosSigned,
            long seatsPromised,
            long seatsOpened,
            long seatsFilled,
            long seatsKept) {}

    /** @throws Problem 404 when there is none */
    Campaign required(String slug) {
        return findByIdOptional(slug).orElseThrow(() -> Problem.notFound("campaign"));
    }

    /** Counts what stands now; CEOs are those whose C-suite title is attested. */
    Numbers numbers(String slug) {
        return (Numbers) getEntityManager()
                .createNativeQuery("""
                        with signed as (select id, seats, seniority, attested_by from pledge where campaign = :slug and stage = 'SIGNED')
                        select count(*), count(*) filter (where seniority = 'C_SUITE' and attested_by is not null), coalesce(sum(seats), 0),
                          (select count(*) from seat s join signed p on p.id = s.pledge_id where s.stage in ('OPENED', 'FILLED', 'KEPT')),
                          (select count(*) from seat s join signed p on p.id = s.pledge_id where s.stage in ('FILLED', 'KEPT')),
                          (select count(*) from seat s join signed p on p.id = s.pledge_id where s.stage = 'KEPT')
                        from signed""", Object[].class)
                .setParameter("slug", slug)
                .getResultStream()
                .map(row -> {
                    var n = (Object[]) row;
                    return new Numbers(count(n[0]), count(n[1]), count(n[2]), count(n[3]), count(n[4]), count(n[5]));
                })
                .findFirst()
                .orElseThrow();
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
