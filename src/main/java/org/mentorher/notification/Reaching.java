package org.mentorher.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Members choose how they are told. */
@ApplicationScoped
class Reaching {
    /**
     * What a link from a mail is about.
     *
     * @param kind null for the daily mail
     * @param stopped whether no more of these come
     */
    record Stop(Kind kind, boolean stopped) {}

    @Inject
    Preferences preferences;

    @Inject
    InboxNotices told;

    @Inject
    Addressees addressees;

    @Inject
    StopLinks stops;

    @Inject
    Clock clock;

    @Transactional
    PreferenceView read(UUID member) {
        return view(preferences.of(member));
    }

    @Transactional
    PreferenceView save(UUID member, NewPreference input, String ifMatch) {
        var preference = preferences.locked(member);
        new Revision(preference.version).require(ifMatch);
        preference.edit(input);
        preferences.flush();
        again(preference);
        return view(preference);
    }

    /** What waits for its mail waits for the new hour. */
    private void again(Preference preference) {
        var zone = addressees.byId(preference.member).orElseThrow().zone();
        var due = preference.due(false, clock.instant(), zone);
        told.waiting(preference.member).forEach(notice -> notice.mailDueAt = due);
    }

    /** Changes nothing. @throws Problem 404 for a link that we never wrote */
    @Transactional
    Stop peek(String token) {
        var link = link(token);
        return stop(link, preferences.of(link.member()));
    }

    /** Again changes nothing. @param mails whether they come or stop */
    @Transactional
    Stop hear(String token, boolean mails) {
        var link = link(token);
        var preference = preferences.locked(link.member());
        preference.hear(link.kind(), mails);
        return stop(link, preference);
    }

    private StopLink link(String token) {
        return stops.read(token).orElseThrow(() -> Problem.notFound("link from a mail"));
    }

    private static Stop stop(StopLink link, Preference preference) {
        return new Stop(link.kind(), link.kind() == null ? preference.silent : preference.mutes(link.kind()));
    }

    private PreferenceView view(Preference preference) {
        var zone = addressees.byId(preference.member).orElseThrow().zone();
        return new PreferenceView(
                preference.language,
                preference.daily ? NewPreference.Delivery.DAILY : NewPreference.Delivery.AT_ONCE,
                preference.digestHour,
                preference.quietFrom,
                preference.quietUntil,
                preference.mails(),
                zone.getId(),
                preference.version);
    }
}
