package org.mentorher.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.matching.PassedOver;
import org.mentorher.member.Members;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;

/** Formations as staff read them. */
@ApplicationScoped
class FormationReading {
    @Inject
    Formations formations;

    @Inject
    PassedOver passedOver;

    @Inject
    Members members;

    @Transactional
    FormationView formation(UUID id) {
        var formation = formations.findByIdOptional(id).orElseThrow(Forming::absent);
        return new FormationView(formation, formations.made(id));
    }

    @Transactional
    Page<FormationView> page(Paging paging) {
        return Page.of(
                formations.page(paging.from(), paging.limit + 1),
                paging.limit,
                f -> new Cursor(f.createdAt, f.id).text(),
                f -> new FormationView(f, formations.made(f.id)));
    }

    @Transactional
    Page<FormationView.GroupView> groups(UUID id, Paging paging) {
        formation(id);
        var rows = formations.groups(id, paging.after(), paging.limit + 1);
        var people = formations.people(rows.stream().map(g -> g.id).toList());
        var known = members.byId(people.stream().map(one -> one.member).toList());
        var names = people.stream()
                .collect(Collectors.groupingBy(
                        one -> one.group,
                        Collectors.mapping(one -> known.get(one.member).name(), Collectors.toList())));
        return Page.of(
                rows,
                paging.limit,
                g -> Integer.toString(g.position),
                g -> new FormationView.GroupView(
                        g.id,
                        g.field,
                        g.language,
                        g.timeZone,
                        g.earliest,
                        g.latest,
                        g.lowest,
                        g.highest,
                        names.get(g.id),
                        g.circle));
    }

    @Transactional
    Page<FormationView.LeftOutView> leftOut(UUID id, Paging paging) {
        formation(id);
        var rows = formations.leftOut(id, paging.after(), paging.limit + 1);
        var known = members.byId(rows.stream().map(one -> one.member).toList());
        var fields = passedOver.fields(rows.stream().map(one -> one.request).toList());
        return Page.of(
                rows,
                paging.limit,
                one -> Integer.toString(one.position),
                one -> new FormationView.LeftOutView(
                        one.request, known.get(one.member).name(), fields.get(one.request), one.reason, one.others));
    }
}
