package org.mentorher.circle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Circles implements PanacheRepositoryBase<Circle, UUID> {
    /**
     * What narrows a list; null for anything.
     *
     * @param field a field or an area; an area finds all its fields, and a field the circles of its whole area too
     * @param closed whether closed ones are listed as well, for staff
     * @param without whose circles are left out: those with a place of hers or his, or on the way to one
     */
    record Filter(String field, String language, boolean closed, UUID without) {}

    Optional<Circle> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<UUID, Circle> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(c -> c.id, Function.identity()));
    }

    List<Circle> page(Filter filter, Cursor from, int rows) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>(Map.of("at", from.at(), "id", from.id()));
        if (!filter.closed()) conditions.add("stage <> 'CLOSED'");
        if (filter.field() != null) {
            conditions.add("(field = :field or field = :area or field like :within)");
            values.put("field", filter.field());
            values.put("area", areaOf(filter.field()));
            values.put("within", filter.field() + ".%");
        }
        if (filter.language() != null) {
            conditions.add("language = :language");
            values.put("language", filter.language());
        }
        if (filter.without() != null) {
            conditions.add(
                    "not exists (select 1 from Place p where p.circle = c.id and p.member = :without and p.stage in "
                            + Places.LIVE + ")");
            values.put("without", filter.without());
        }
        conditions.add("(createdAt < :at or createdAt = :at and id < :id)");
        return find(
                        "from Circle c where " + String.join(" and ", conditions) + " order by createdAt desc, id desc",
                        values)
                .page(0, rows)
                .list();
    }

    /** Those that staff should look at: open, and with nobody to moderate. */
    List<Circle> unmoderated(int rows) {
        return find("""
                        from Circle c where c.stage <> 'CLOSED'
                        and not exists (select 1 from Place p where p.circle = c.id and p.moderates)
                        order by c.createdAt desc""").page(0, rows).list();
    }

    /** Where a circle meets; it is read under its lock by who wants a place in it. */
    record Fitting(UUID id, String timeZone) {}

    /** Open circles that welcome somebody like this and have more free places than invitations, the nearest field first. */
    List<Fitting> fitting(UUID member, String field, Collection<String> languages, int rows) {
        return getEntityManager()
                .createQuery("""
                        select c.id, c.timeZone from Circle c where c.stage <> 'CLOSED' and c.welcoming and c.language in :languages
                        and (c.field = :field or c.field = :area)
                        and c.seats - c.joined - c.held > (select count(*) from Place i where i.circle = c.id and i.stage = 'INVITED')
                        and not exists (select 1 from Place p where p.circle = c.id and p.member = :member)
                        order by case when c.field = :field then 0 else 1 end, c.createdAt, c.id""", Fitting.class)
                .setParameter("member", member)
                .setParameter("field", field)
                .setParameter("area", areaOf(field))
                .setParameter("languages", languages)
                .setMaxResults(rows)
                .getResultList();
    }

    static String areaOf(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }
}
