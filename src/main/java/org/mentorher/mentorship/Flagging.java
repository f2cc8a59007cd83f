package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorher.member.Members;
import org.mentorher.notification.Notice;
import org.mentorher.notification.StaffDesk;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Texts;

/** Asks staff to look at a mentorship, and keeps what they did about it. */
@ApplicationScoped
class Flagging {
    /** Two years of both sides. */
    private static final int CHECK_INS_SHOWN = 48;

    @Inject
    Flags flags;

    @Inject
    Mentorships mentorships;

    @Inject
    CheckIns checkIns;

    @Inject
    Members members;

    @Inject
    StaffDesk desk;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Raises a flag, unless one of this cause waits already. The caller holds the lock of the mentorship. */
    @Transactional(Transactional.TxType.MANDATORY)
    void raise(UUID mentorship, Flag.Cause cause, Instant now) {
        if (flags.open(mentorship, cause)) return;
        var flag = new Flag(mentorship, cause, now);
        flags.persist(flag);
        changed(flag);
        desk.tell("flag:" + flag.id, "/admin/flags/" + flag.id, language -> {
            var words = Texts.in(language, FlagMailWords.class);
            return new Notice.Said(words.title(cause.name()), words.text(cause.name()), words.action());
        });
    }

    /** What the flags of this cause were raised for is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void passes(UUID mentorship, Flag.Cause cause, Instant now) {
        for (var flag : flags.unsettled(mentorship, cause)) if (flag.passes(now)) changed(flag);
    }

    /** @param stage null for any */
    @Transactional
    Page<FlagView> page(Flag.Stage stage, Paging paging) {
        var rows = flags.page(stage, paging.from(), paging.limit + 1);
        var pairs = mentorships.byId(rows.stream().map(f -> f.mentorship).toList());
        var people = members.byId(pairs.values().stream()
                .flatMap(m -> Stream.of(m.mentor, m.mentee))
                .collect(Collectors.toSet()));
        return Page.of(
                rows,
                paging.limit,
                f -> new Cursor(f.raisedAt, f.id).text(),
                f -> new FlagView(f, pairs.get(f.mentorship), people));
    }

    /** One flag with the scores of both sides; that staff read them is kept. */
    @Transactional
    FlagReport read(UUID id) {
        var flag = flags.findByIdOptional(id).orElseThrow(() -> Problem.notFound("flag"));
        facts.fire(new FlagRead(id, clock.instant()));
        return report(flag);
    }

    @Transactional
    FlagView see(UUID id, UUID by) {
        var flag = locked(id);
        if (flag.see(by, clock.instant())) changed(flag);
        return view(flag);
    }

    @Transactional
    FlagView settle(UUID id, UUID by, String note) {
        var flag = locked(id);
        if (flag.settle(by, note, clock.instant())) changed(flag);
        return view(flag);
    }

    private Flag locked(UUID id) {
        return flags.locked(id).orElseThrow(() -> Problem.notFound("flag"));
    }

    private void changed(Flag flag) {
        facts.fire(new FlagChanged(flag.id, flag.mentorship, flag.cause, flag.stage, clock.instant()));
    }

    private FlagView view(Flag flag) {
        var pair = mentorships.findById(flag.mentorship);
        return new FlagView(flag, pair, members.byId(List.of(pair.mentor, pair.mentee)));
    }

    private FlagReport report(Flag flag) {
        var mentor = mentorships.findById(flag.mentorship).mentor;
        var seen = checkIns.newest(flag.mentorship, CHECK_INS_SHOWN).stream()
                .map(c -> new FlagReport.ScoresView(c, c.member.equals(mentor)))
                .toList();
        return new FlagReport(view(flag), seen);
    }
}
