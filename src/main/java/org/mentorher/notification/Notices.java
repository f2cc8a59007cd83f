package org.mentorher.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mentorher.notification.Addressees.Addressee;

/** Where features leave what a member is to be told. */
@ApplicationScoped
public class Notices {
    @Inject
    InboxNotices told;

    @Inject
    Preferences preferences;

    @Inject
    Addressees addressees;

    @Inject
    Stationery stationery;

    @Inject
    StopLinks stops;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Tells a member once the caller's transaction has committed; nobody is told anything if it rolls back. It stands in the
     * member's inbox, and comes by mail as the member chose; where it carries files it comes by itself even to who wants one
     * mail a day.
     *
     * @return whether this was the first under its key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tell(UUID member, Notice notice) {
        var now = clock.instant();
        var person = addressees.byId(member).orElseThrow();
        var first = told.add(member, notice, now);
        first.filter(row -> reachable(person, notice.kind())).ifPresent(row -> {
            var whole = !notice.attachments().isEmpty();
            switch (preferences.of(member).way(notice.kind(), whole, now, person.zone())) {
                case Preference.Way.AtOnce() -> outbox.post(mail(person, row, notice.attachments()), row.key);
                case Preference.Way.Later(var due) -> {
                    if (whole) outbox.post(mail(person, row, notice.attachments()), row.key, due);
                    else row.mailDueAt = due;
                }
                case Preference.Way.Never() -> {}
            }
        });
        return first.isPresent();
    }

    /** Whether mail reaches the person now: who is shut out is told nothing that could not be looked at. */
    boolean reachable(Addressee person, Kind kind) {
        return person.email() != null && (kind.essential() || !addressees.suspended(person.member()));
    }

    Message mail(Addressee person, InboxNotice notice, List<Notice.Attachment> attachments) {
        var stop = notice.kind.essential() ? null : stops.address(person.member(), notice.kind);
        return stationery.notice(person, notice.kind, notice.said(person.language()), notice.path, attachments, stop);
    }
}
