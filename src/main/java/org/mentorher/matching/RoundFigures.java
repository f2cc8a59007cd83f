package org.mentorher.matching;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Counts over the rows of one round that its report does not hold; each is one query. */
@ApplicationScoped
class RoundFigures {
    /** Some of all that have a code in common. */
    @TemplateData
    record Share(String code, long some, long all) {}

    /** Mentees of one field and one step of the ladder: how many were matched, of how many. */
    record Cell(String field, String seniority, long matched, long all) {}

    /** What a publication would do now: pairs, and those of them whose request is still open. */
    record Ready(long pairs, long open) {
        public long left() {
            return pairs - open;
        }
    }

    @Inject
    EntityManager em;

    /** By the field asked for and by the mentee's seniority, as her newest profile has it. */
    @Transactional
    List<Cell> mentees(UUID round) {
        return rows(round, """
                select r.field, p.seniority, count(*) filter (where x.matched), count(*)
                from (select request, true as matched from round_pair where round = :round
                      union all select request, false from round_unmatched where round = :round) x
                join request r on r.id = x.request
                join lateral (select seniority from mentee_profile where member_id = r.member
                              order by created_at desc limit 1) p on true
                group by 1, 2""")
                .map(row -> new Cell((String) row[0], (String) row[1], count(row[2]), count(row[3])))
                .toList();
    }

    /** Why mentees were left over, by the last rule at which they fell; most first. */
    @Transactional
    List<Share> causes(UUID round) {
        return rows(round, """
                select coalesce(removals->-1->>'code', 'nobody'), count(*), sum(count(*)) over ()
                from round_unmatched where round = :round group by 1 order by 2 desc, 1""").map(RoundFigures::share).toList();
    }

    /** What one change would do: for how many it opens mentors, and how many of them it would have matched. */
    @Transactional
    List<Share> helps(UUID round) {
        return rows(round, """
                select h->>'code', count(distinct u.id) filter (where (h->>'wouldHaveMatched')::boolean), count(distinct u.id)
                from round_unmatched u cross join lateral jsonb_array_elements(u.helps) h
                where u.round = :round group by 1 order by 2 desc, 3 desc, 1""").map(RoundFigures::share).toList();
    }

    /** What a publication would send to review now. */
    @Transactional
    Ready ready(UUID round) {
        return rows(round, """
                select count(*), count(*) filter (where r.stage = 'OPEN')
                from round_pair p join request r on r.id = p.request where p.round = :round""")
                .map(row -> new Ready(count(row[0]), count(row[1])))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Object[]> rows(UUID round, String sql) {
        return em.createNativeQuery(sql, Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .map(Object[].class::cast);
    }

    private static Share share(Object[] row) {
        return new Share((String) row[0], count(row[1]), count(row[2]));
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
