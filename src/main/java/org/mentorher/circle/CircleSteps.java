package org.mentorher.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Parting;
import org.mentorher.member.Pending;
import org.mentorher.member.Portraits;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** What circles ask of a member, and what comes next in them. */
@ApplicationScoped
class CircleSteps implements Pending, Parting {
    private static final int SHOWN = 8;

    /** A circle with the member's place in it; the gathering that is planned, and who asks to join, where they matter. */
    record Mine(UUID circle, String name, Place.Stage stage, boolean moderates, long asking) {}

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    Portraits portraits;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public List<Step> steps(Standing standing) {
        var words = texts.of(CircleStepWords.class);
        // on the side that the member has
        var side = standing.mentee() != null || standing.mentor() == null ? Side.MENTEE : Side.MENTOR;
        var steps = new ArrayList<Step>();
        var mine = mine(standing.member());
        for (var one : mine) place(one, side, words, steps);
        gatherings(standing.member(), side, words, steps);
        actions(standing.member(), side, words, steps);
        if (mine.isEmpty() && standing.mentee() != null) offers(standing.member(), words, steps);
        return steps;
    }

    private List<Mine> mine(UUID member) {
        return em.createQuery("""
                        select c.id, c.name, p.stage, p.moderates,
                        case when p.moderates then (select count(*) from Place a where a.circle = c.id and a.stage = 'ASKED') else 0L end
                        from Place p join Circle c on c.id = p.circle and c.stage <> 'CLOSED'
                        where p.member = ?1 and p.stage in %s
                        order by p.since desc, p.id desc""".formatted(Places.LIVE), Mine.class)
                .setParameter(1, member)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    private static void place(Mine one, Side side, CircleStepWords words, List<Step> steps) {
        var path = "/circles/" + one.circle();
        switch (one.stage()) {
            case INVITED ->
                steps.add(new Step(
                        side, Urgency.ASKED, words.invited(one.name()), words.invitedDetail(), words.answer(), path));
            case OFFERED ->
                steps.add(new Step(
                        side, Urgency.ASKED, words.offered(one.name()), words.offeredDetail(), words.answer(), path));
            case ASKED ->
                steps.add(new Step(
                        side, Urgency.WAITING, words.asked(one.name()), words.askedDetail(), words.look(), path));
            case WAITING ->
                steps.add(new Step(
                        side, Urgency.WAITING, words.waiting(one.name()), words.waitingDetail(), words.look(), path));
            case JOINED -> {
                if (one.asking() > 0) {
                    steps.add(new Step(
                            side, Urgency.ASKED, words.asking(one.asking(), one.name()), null, words.decide(), path));
                }
            }
            default -> {}
        }
    }

    record Coming(UUID circle, UUID gathering, String name, Instant beginsAt, boolean moderates) {}

    private void gatherings(UUID member, Side side, CircleStepWords words, List<Step> steps) {
        var now = clock.instant();
        for (var one : em.createQuery("""
                        select c.id, g.id, c.name, g.beginsAt, p.moderates from Place p
                        join Circle c on c.id = p.circle and c.stage <> 'CLOSED'
                        join Gathering g on g.circle = c.id and g.stage = 'PLANNED'
                        where p.member = ?1 and p.stage = 'JOINED' order by g.beginsAt""", Coming.class)
                .setParameter(1, member)
                .setMaxResults(SHOWN)
                .getResultList()) {
            var path = "/circles/" + one.circle() + "/gatherings/" + one.gathering();
            if (one.beginsAt().isAfter(now)) {
                steps.add(new Step(
                        side,
                        Urgency.UNDER_WAY,
                        words.meets(one.name(), visit.moment(one.beginsAt())),
                        words.meetsDetail(),
                        words.lookGathering(),
                        path));
            } else if (one.moderates()) {
                steps.add(new Step(
                        side,
                        Urgency.YOUR_TURN,
                        words.attendance(one.name()),
                        words.attendanceDetail(),
                        words.lookGathering(),
                        path));
            }
        }
    }

    record Due(UUID circle, UUID gathering, String name, String text) {}

    private void actions(UUID member, Side side, CircleStepWords words, List<Step> steps) {
        for (var one : em.createQuery("""
                        select c.id, a.gathering, c.name, a.text from Action a join Circle c on c.id = a.circle and c.stage <> 'CLOSED'
                        where a.member = ?1 and a.stage = 'OPEN'
                        and exists (select 1 from Place p where p.circle = c.id and p.member = ?1 and p.stage = 'JOINED')
                        order by a.writtenAt desc""", Due.class)
                .setParameter(1, member)
                .setMaxResults(SHOWN)
                .getResultList()) {
            steps.add(new Step(
                    side,
                    Urgency.POSSIBLE,
                    words.action(one.text()),
                    words.actionDetail(one.name()),
                    words.actionDone(),
                    "/circles/" + one.circle() + "/gatherings/" + one.gathering()));
        }
    }

    /** Somebody whom a round found nobody for, and who waits for a circle. */
    private void offers(UUID member, CircleStepWords words, List<Step> steps) {
        for (var field :
                em.createNativeQuery("""
                        select r.field from circle_offer o join request r on r.id = o.request and r.stage = 'OPEN'
                        where o.member = ?1 and o.kind = 'GATHERING' order by o.created_at desc limit 1""", String.class).setParameter(1, member).getResultList()) {
            steps.add(new Step(
                    Side.MENTEE,
                    Urgency.POSSIBLE,
                    words.gathering(),
                    words.gatheringDetail(),
                    words.browse(),
                    "/circles?field=" + Circles.areaOf((String) field)));
        }
    }

    @Override
    @Transactional
    public List<String> consequences(UUID member, Side side, Way way) {
        var in = places.circlesOf(member).size();
        var other = portraits.sides(member) > 1;
        return way != Way.CLOSURE || other || in == 0
                ? List.of()
                : List.of(texts.of(CircleStepWords.class).leaves(in));
    }
}
