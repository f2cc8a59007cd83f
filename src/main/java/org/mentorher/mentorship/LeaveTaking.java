package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.matching.Requesting;
import org.mentorher.matching.Side;
import org.mentorher.member.Members;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** What the two say at parting, and what follows from it. */
@ApplicationScoped
class LeaveTaking {
    /** So many answers before staff read their mean: fewer would tell who gave which. */
    private static final int ENOUGH = 10;

    @Inject
    Mentorships mentorships;

    @Inject
    Farewells farewells;

    @Inject
    MemberBlocks blocks;

    @Inject
    Requesting requesting;

    @Inject
    ClosureNotices notices;

    @Inject
    Members members;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    @Transactional
    FarewellView read(UUID id, UUID member) {
        return view(mentorships.of(id, member), member);
    }

    /** Once it is over; saying it again takes the place of what was said. */
    @Transactional
    FarewellView say(UUID id, UUID member, NewFarewell input) {
        var mentorship = mentorships.lockedOf(id, member);
        mentorship.requireOver("be looked back on");
        keepApart(mentorship, member, input);
        say(mentorship, member, input);
        return view(mentorship, member);
    }

    /** The part of it that takes locks to the left of seats. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keepApart(Mentorship mentorship, UUID member, NewFarewell input) {
        if (!input.blocks()) return;
        blocks.add(member, mentorship.other(member), clock.instant());
        requesting.apart(member, mentorship.other(member));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void say(Mentorship mentorship, UUID member, NewFarewell input) {
        var mentee = mentorship.sideOf(member).orElseThrow() == Side.MENTEE;
        if (!mentee && input.again() != null) throw Problem.invalid("again", "{mentorher.farewell.again}");
        var there = farewells.of(mentorship.id, member);
        var farewell = there.orElseGet(() -> new Farewell(mentorship.id, member));
        var silent = farewell.thanks == null;
        farewell.say(input, clock.instant());
        farewells.persistAndFlush(farewell);
        if (input.wantsAnother()) requesting.openAgain(mentorship.request);
        facts.fire(new FarewellSaid(mentorship.id, clock.instant()));
        if (silent && farewell.thanks != null) notices.thanked(mentorship, member);
    }

    /** Words that may be quoted, with who said them. */
    @Transactional
    Page<TestimonialView> published(Paging paging) {
        var rows = farewells.published(paging.from(), paging.limit + 1);
        var people = members.byId(rows.stream().map(f -> f.member).collect(Collectors.toSet()));
        var of = mentorships.byId(rows.stream().map(f -> f.mentorship).collect(Collectors.toSet()));
        return Page.of(
                rows,
                paging.limit,
                f -> new Cursor(f.saidAt, f.id).text(),
                f -> new TestimonialView(f, people.get(f.member), of.get(f.mentorship)));
    }

    /** How it went on average, 1 to 5; null while too few have said so. */
    @Transactional
    Farewells.Mean mean() {
        var mean = farewells.mean();
        return mean.answers() < ENOUGH ? null : mean;
    }

    private FarewellView view(Mentorship mentorship, UUID member) {
        var other = mentorship.other(member);
        return FarewellView.of(
                farewells.of(mentorship.id, member).orElse(null),
                blocks.holds(member, other),
                farewells.of(mentorship.id, other).orElse(null));
    }
}
