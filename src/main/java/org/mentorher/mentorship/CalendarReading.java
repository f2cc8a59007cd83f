package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mentorher.member.Members;
import org.mentorher.notification.Addressees;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;

/** A member's calendar reads the sessions to come at a secret address, until the member takes it back. */
@ApplicationScoped
class CalendarReading {
    /** What is just over stays a while, so that it does not vanish under its reader's eyes. */
    private static final Duration LINGERING = Duration.ofDays(1);

    private static final int MOST = 200;

    @Inject
    CalendarFeeds feeds;

    @Inject
    Sessions sessions;

    @Inject
    Mentorships mentorships;

    @Inject
    Members members;

    @Inject
    Addressees addressees;

    @Inject
    SessionNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    @Transactional
    CalendarFeedView of(UUID member) {
        return feeds.findByIdOptional(member)
                .map(feed -> new CalendarFeedView(feed.createdAt, null))
                .orElse(CalendarFeedView.NONE);
    }

    /** A new address; the one before, if there was one, opens nothing any more. */
    @Transactional
    CalendarFeedView renew(UUID member) {
        var now = clock.instant();
        var feed = feeds.findByIdOptional(member).orElseGet(() -> new CalendarFeed(member));
        var secret = feed.renew(now);
        feeds.persistAndFlush(feed);
        facts.fire(new CalendarFeedChanged(member, false, now));
        return new CalendarFeedView(now, publicUrl.resolve("/calendar/" + secret + ".ics"));
    }

    @Transactional
    CalendarFeedView revoke(UUID member) {
        if (feeds.deleteById(member)) facts.fire(new CalendarFeedChanged(member, true, clock.instant()));
        return CalendarFeedView.NONE;
    }

    /** @throws Problem 404 for an address that opens nothing, or nothing any more */
    @Transactional
    String open(String secret) {
        var feed = feeds.opened(secret).orElseThrow(() -> Problem.notFound("calendar"));
        if (members.findById(feed.member).suspended()) throw Problem.notFound("calendar");
        var planned = sessions.plannedOf(feed.member, clock.instant().minus(LINGERING), MOST);
        var between = mentorships.byId(planned.stream().map(s -> s.mentorship).distinct().toList());
        var names = members.byId(between.values().stream().map(m -> m.other(feed.member)).distinct().toList());
        var reader = addressees.byId(feed.member).orElseThrow();
        var entries = planned.stream()
                .map(s -> {
                    var other = names.get(between.get(s.mentorship).other(feed.member));
                    return new CalendarEntries.Entry(
                            s,
                            new Addressees.Addressee(other.id(), other.name(), null, reader.language(), reader.zone()));
                })
                .toList();
        return notices.entries().feed(entries, reader.language());
    }
}
