package org.mentorher.audit;

import java.util.List;

/** The kinds of facts that the audit has words for. A kind that is new here is still found by subject, actor and day. */
final class AuditKinds {
    static final List<String> ALL = List.of(
            "account-linked",
            "member-suspended",
            "member-reinstated",
            "mentor-profile-changed",
            "mentee-profile-changed",
            "organisation-recorded",
            "pledge-signed",
            "pledge-attested",
            "pledge-ended",
            "request-changed",
            "round-changed",
            "proposal-changed",
            "proposal-agreed",
            "proposal-reminded",
            "mentorship-changed",
            "agreement-changed",
            "goal-changed",
            "sponsorship-act-changed",
            "farewell-said",
            "check-in-changed",
            "silence-warned",
            "silence-broken",
            "flag-changed",
            "flag-read",
            "webhook-changed",
            "webhook-removed",
            "circle-changed",
            "circle-place-changed",
            "gathering-changed",
            "formation-changed",
            "mentorship-kept",
            "session-changed",
            "calendar-feed-changed",
            "material-completed",
            "material-published");

    private AuditKinds() {}
}
