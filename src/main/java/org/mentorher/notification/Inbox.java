package org.mentorher.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** What a member was told, read here whether or not it also came by mail. */
@ApplicationScoped
class Inbox {
    /** Nobody counts further. */
    static final int MOST = 100;

    @Inject
    InboxNotices told;

    @Inject
    Clock clock;

    /** @param unread whether to leave out what was read */
    @Transactional
    Page<NoticeView> page(UUID member, boolean unread, Paging paging, Locale language) {
        var rows = told.page(member, unread, paging.from(), paging.limit + 1);
        return Page.of(
                rows,
                paging.limit,
                notice -> new Cursor(notice.toldAt, notice.id).text(),
                notice -> NoticeView.of(notice, language));
    }

    /** @return how many are unread, at most {@link #MOST} */
    @Transactional
    int unread(UUID member) {
        return told.unread(member, MOST);
    }

    /** Again changes nothing. */
    @Transactional
    NoticeView read(UUID member, UUID id, Locale language) {
        var notice = told.of(member, id).orElseThrow(() -> Problem.notFound("notice"));
        notice.read(clock.instant());
        return NoticeView.of(notice, language);
    }

    /**
     * @param until what came later stays unread: nobody has seen it
     * @return how many are unread now
     */
    @Transactional
    int readAll(UUID member, Instant until) {
        told.readAll(member, until, clock.instant());
        return told.unread(member, MOST);
    }
}
