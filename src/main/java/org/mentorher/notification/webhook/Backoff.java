package org.mentorher.notification.webhook;

import java.time.Duration;

/** How long to wait after so many failures: from five seconds, doubled each time, to an hour, of which a half is left to chance. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private Backoff() {}

    /**
     * @param failures at least 1
     * @param jitter from 0 to 1; many that failed at once do not come back at once
     */
    static Duration pause(int failures, double jitter) {
        var whole = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        var most = whole.compareTo(LONGEST) < 0 ? whole : LONGEST;
        return Duration.ofMillis((long) (most.toMillis() * (0.5 + 0.5 * jitter)));
    }
}
