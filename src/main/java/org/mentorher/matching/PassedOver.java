package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.Seniority;

/** Requests that published rounds found nobody for. */
@ApplicationScoped
public class PassedOver {
    /** So many rows at a time, whatever the size of the round. */
    private static final int PART = 2_000;

    /**
     * One of them, with what makes people fit together.
     *
     * @param field code of the taxonomy
     * @param languages ISO 639-1 codes
     * @param timeZone IANA name
     */
    public record Seeker(
            UUID request, UUID member, String field, Seniority seniority, List<String> languages, String timeZone) {
        Seeker(Request request, MenteeProfile profile) {
            this(
                    request.id,
                    request.member,
                    request.field,
                    profile.portrait().seniority(),
                    List.copyOf(profile.portrait().languages()),
                    profile.portrait().timeZone());
        }
    }

    @Inject
    Rounds rounds;

    @Inject
    Requests requests;

    @Inject
    EntityManager em;

    /** Raises whom this round left with nothing: those it found nobody for, and those whose pair came to nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void by(UUID round) {
        var unmatched = rounds.unmatched(round, -1, PART);
        while (!unmatched.isEmpty()) {
            raise(unmatched.stream().map(u -> u.request).toList());
            int last = unmatched.getLast().position;
            rounds.forgetRead();
            unmatched = rounds.unmatched(round, last, PART);
        }
        var pairs = rounds.unproposed(round, -1, PART);
        while (!pairs.isEmpty()) {
            raise(pairs.stream().map(p -> p.request).toList());
            int last = pairs.getLast().position;
            rounds.forgetRead();
            pairs = rounds.unproposed(round, last, PART);
        }
    }

    private void raise(List<UUID> left) {
        requests.locked(left).values().stream()
                .filter(request -> request.stage == Request.Stage.OPEN)
                .forEach(Request::passOver);
    }

    /**
     * Those whom this round found nobody for and who still wait, in the order of their requests.
     *
     * @param after the request before, for the next part of the list
     */
    @Transactional
    public List<Seeker> of(UUID round, UUID after, int rows) {
        return seekers("""
                and (exists (select 1 from RoundUnmatched u where u.round = :round and u.request = r.id)
                or exists (select 1 from RoundPair c where c.round = :round and c.request = r.id and c.proposal is null))""", after, rows, round);
    }

    /** All whom any published round found nobody for and who still wait, in the order of their requests. */
    @Transactional
    public List<Seeker> waiting(UUID after, int rows) {
        return seekers("", after, rows, null);
    }

    /** What these requests ask for: codes of the taxonomy, by request. */
    @Transactional
    public Map<UUID, String> fields(List<UUID> ids) {
        return requests.byId(ids).values().stream().collect(Collectors.toMap(r -> r.id, r -> r.field));
    }

    private List<Seeker> seekers(String which, UUID after, int rows, UUID round) {
        var query = em.createQuery("""
                        select r, p from Request r join MenteeProfile p on p.member.id = r.member and p.stage = 'ACTIVE'
                        where r.stage = 'OPEN' and r.passedOver > 0 and r.id > :after and p.member.suspendedAt is null
                        %s order by r.id""".formatted(which), Requests.Seeking.class)
                .setParameter("after", after)
                .setMaxResults(rows);
        if (round != null) query.setParameter("round", round);
        return query.getResultList().stream()
                .map(found -> new Seeker(found.request(), found.profile()))
                .toList();
    }
}
