package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Visit;

/** Members come, are suspended and let in again. */
@ApplicationScoped
public class Membership {
    @Inject
    Members members;

    @Inject
    Homes homes;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    @Transactional
    Member arrive(Identity identity) {
        var member = members.arrive(identity, clock.instant());
        if (!member.knownAs(identity)) member.becomes(identity);
        return member;
    }

    /** The same for who reads a page: what reaches the member elsewhere follows the language and the clock of the reader. */
    @Transactional
    Member arrive(Identity identity, Visit visit) {
        var member = arrive(identity);
        var told = visit.told();
        if (told.isEmpty()) visit.livesIn(homes.of(member));
        member.reads(visit.language(), told.map(ZoneId::getId).orElse(null));
        return member;
    }

    @Transactional
    Member read(UUID id) {
        return members.findByIdOptional(id).orElseThrow(() -> Problem.notFound("member"));
    }

    /** @param by who suspends; nobody suspends themselves */
    @Transactional
    Member suspend(UUID id, String reason, UUID by) {
        if (id.equals(by)) throw Problem.forbidden("own-account", "Nobody suspends their own account.");
        var member = members.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("member"));
        if (member.suspend(reason, clock.instant())) facts.fire(new MemberSuspended(id, clock.instant()));
        return member;
    }

    @Transactional
    Member reinstate(UUID id) {
        var member = members.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("member"));
        if (member.reinstate()) facts.fire(new MemberReinstated(id, clock.instant()));
        return member;
    }
}
