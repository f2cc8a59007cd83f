package org.mentorher.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.shared.Page;

/** Looks into the audit, newest first; each condition has an index that gives its rows in this order. */
@ApplicationScoped
class AuditSearch {
    static final int ROWS = 20;

    /** What the audit is narrowed to; null means any, {@code until} is not part of the period. */
    record Filter(String kind, UUID subject, UUID actor, Instant from, Instant until) {}

    /** One row as staff read it; the name is null for the platform itself, visitors and actors that are gone. */
    record Line(Instant at, String kind, UUID subject, UUID actor, String name, List<Detail> details) {
        /** The beginning of the subject's id: enough to see which rows belong together. */
        public String shortly() {
            return subject.toString().substring(0, 8);
        }
    }

    /** A code, a count or an id that goes with a row. */
    record Detail(String name, String value) {}

    @Inject
    EntityManager em;

    @Inject
    Actors actors;

    /** @param cursor the {@code next} of the page before; null for the first */
    @Transactional
    Page<Line> page(Filter filter, String cursor) {
        var hql = new StringBuilder("from AuditEntry e where (e.at < :at or e.at = :at and e.id < :id)");
        var from = Place.of(cursor);
        var values = new HashMap<String, Object>(Map.of("at", from.at(), "id", from.id()));
        narrow(hql, values, "kind", "e.kind = :kind", filter.kind());
        narrow(hql, values, "subject", "e.subject = :subject", filter.subject());
        narrow(hql, values, "actor", "e.actor = :actor", filter.actor());
        narrow(hql, values, "from", "e.at >= :from", filter.from());
        narrow(hql, values, "until", "e.at < :until", filter.until());
        var query = em.createQuery(hql + " order by e.at desc, e.id desc", AuditEntry.class)
                .setMaxResults(ROWS + 1);
        values.forEach(query::setParameter);
        var rows = query.getResultList();
        var names = names(rows);
        return Page.of(rows, ROWS, row -> new Place(row.at, row.id).text(), row -> line(row, names));
    }

    /** Who this is, to say whose acts are shown; null where nobody is known by this id. */
    @Transactional
    String name(UUID actor) {
        return actor == null ? null : actors.names(List.of(actor)).get(actor);
    }

    private Map<UUID, String> names(List<AuditEntry> rows) {
        return actors.names(
                rows.stream().map(row -> row.actor).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static Line line(AuditEntry row, Map<UUID, String> names) {
        var details = row.details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(detail -> new Detail(detail.getKey(), String.valueOf(detail.getValue())))
                .toList();
        return new Line(
                row.at, row.kind, row.subject, row.actor, row.actor == null ? null : names.get(row.actor), details);
    }

    private static void narrow(
            StringBuilder hql, Map<String, Object> values, String name, String condition, Object value) {
        if (value == null) return;
        hql.append(" and ").append(condition);
        values.put(name, value);
    }
}
