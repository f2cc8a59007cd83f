package org.mentorher.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfiles;

/** The seats of all mentors; whoever takes, fills or frees one holds the lock on all seats of that mentor meanwhile. */
@ApplicationScoped
public class Seats implements PanacheRepositoryBase<Seat, UUID> {
    /** How far a pledge's seats got; each number includes the ones after it. */
    record Record(long opened, long filled, long kept) {
        static final Record NONE = new Record(0, 0, 0);
    }

    @Inject
    Pledges pledges;

    @Inject
    MentorProfiles mentors;

    /**
     * Seats a mentorship with a mentor.
     *
     * @param mentor the mentor's member id
     * @param occupant the mentorship
     * @return false when no seat is free
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(UUID mentor, UUID occupant) {
        var free = locked(mentor).stream().filter(Seat::free).findFirst();
        free.ifPresent(seat -> seat.fill(occupant));
        flush();
        return free.isPresent();
    }

    /** Records the occupant's seat as kept, for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void kept(UUID occupant) {
        find("occupant", occupant).firstResultOptional().ifPresent(seat -> {
            locked(seat.pledge.member);
            seat.keep();
        });
    }

    /** Frees the occupant's seat; it is offered again if the mentor still wants so many and its pledge stands. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void free(UUID occupant) {
        find("occupant", occupant).firstResultOptional().ifPresent(seat -> {
            var mentor = seat.pledge.member;
            locked(mentor);
            getEntityManager().refresh(seat.pledge);
            seat.vacate(seat.pledge.stage == Pledge.Stage.SIGNED);
            flush();
            offer(mentor, wanted(mentor));
        });
    }

    /** How many seats the mentor's profile offers; none where it is not active, except that a pause closes nothing. */
    int wanted(UUID mentor) {
        return mentors.of(mentor)
                .filter(p -> p.stage() == MentorProfile.Stage.ACTIVE || p.stage() == MentorProfile.Stage.PAUSED)
                .map(MentorProfile::seats)
                .orElse(0);
    }

    /** @return how many seats each of these mentors (member ids) has free now; absent means none */
    public Map<UUID, Integer> free(Collection<UUID> mentors) {
        if (mentors.isEmpty()) return Map.of();
        var free = new HashMap<UUID, Integer>();
        getEntityManager()
                .createQuery(
                        "select s.pledge.member, count(s) from Seat s where s.pledge.member in ?1 and s.open and s.occupant is null"
                                + " group by s.pledge.member",
                        Object[].class)
                .setParameter(1, mentors)
                .getResultStream()
                .forEach(row -> free.put((UUID) row[0], ((Number) row[1]).intValue()));
        return free;
    }

    void promise(Pledge pledge) {
        for (int position = 0; position < pledge.seats; position++) persist(new Seat(pledge, position));
    }

    /** Offers exactly so many seats of a mentor, except that nobody who sits is made to stand up. */
    void offer(UUID mentor, int wanted) {
        var seats = locked(mentor);
        long offered = seats.stream().filter(s -> s.open).count();
        // promised ones first; then what was kept and taken back; the rest goes beyond the promise
        for (var seat : seats.stream()
                .filter(s -> !s.open)
                .filter(s -> s.pledge.stage == Pledge.Stage.SIGNED)
                .sorted(Comparator.comparing((Seat s) -> s.stage))
                .toList()) {
            if (offered >= wanted) break;
            seat.offer();
            offered++;
        }
        var standing = pledges.signedOf(mentor);
        for (; offered < wanted && !standing.isEmpty(); offered++) {
            var pledge = standing.getFirst();
            var last = seats.stream()
                    .filter(s -> s.pledge == pledge)
                    .mapToInt(s -> s.position)
                    .max()
                    .orElse(-1);
            var seat = new Seat(pledge, last + 1);
            seat.offer();
            persistAndFlush(seat);
            seats = locked(mentor);
        }
        for (var seat : seats.reversed()) {
            if (offered <= wanted) break;
            if (!seat.free()) continue;
            if (seat.beyondPromise() && seat.stage == Seat.Stage.OPENED) delete(seat);
            else seat.takeBack();
            offered--;
        }
        flush();
    }

    /** Takes back the free seats of a pledge that ended. */
    void takeBack(Pledge pledge) {
        find("pledge", pledge).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(Seat::free)
                .forEach(Seat::takeBack);
    }

    Map<UUID, Record> records(Collection<UUID> pledgeIds) {
        var records = new HashMap<UUID, Record>();
        if (pledgeIds.isEmpty()) return records;
        getEntityManager()
                .createQuery("""
                        select s.pledge.id, count(s), sum(case when s.stage in ('FILLED', 'KEPT') then 1 else 0 end),
                        sum(case when s.stage = 'KEPT' then 1 else 0 end)
                        from Seat s where s.pledge.id in ?1 and s.stage <> 'PROMISED' group by s.pledge.id""", Object[].class)
                .setParameter(1, pledgeIds)
                .getResultStream()
                .forEach(row -> records.put(
                        (UUID) row[0],
                        new Record(
                                ((Number) row[1]).longValue(),
                                ((Number) row[2]).longValue(),
                                ((Number) row[3]).longValue())));
        return records;
    }

    private List<Seat> locked(UUID mentor) {
        return find("pledge.member = ?1 order by pledge.signedAt, pledge.id, position", mentor)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
