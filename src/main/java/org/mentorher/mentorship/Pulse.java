package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Problem;

/**
 * The clock of one mentorship that runs: when the next check-in is due, how long nobody has said a word, and when a
 * warning runs out. It stands still while the mentorship is paused. All instants that lie ahead are moved by as
 * much as a pause took, so that what is due can be asked of the database. Written under the lock of its mentorship.
 */
@Entity
@Table(name = "mentorship_pulse")
class Pulse {
    /** From one check-in to the next. */
    static final Duration BETWEEN_CHECK_INS = Duration.ofDays(30);

    /** How long nothing may be heard before both sides are warned. */
    static final Duration SILENCE = Duration.ofDays(35);

    /** How long after the warning it ends by itself. */
    static final Duration WARNING = Duration.ofDays(7);

    @Id
    UUID mentorship;

    /** The number of the newest check-in; 0 before the first. */
    int asked;

    Instant nextAt;

    /** Before this nothing counts as silence; a pause moves it on. */
    Instant silentFrom;

    /** When both sides were warned of the silence that is going on; null while there is none. */
    Instant warnedAt;

    Instant endsAt;
    Instant pausedAt;

    @Version
    long version;

    protected Pulse() {}

    Pulse(UUID mentorship, Instant start) {
        this.mentorship = mentorship;
        this.nextAt = start.plus(BETWEEN_CHECK_INS);
        this.silentFrom = start;
    }

    boolean pause(Instant now) {
        if (pausedAt != null) return false;
        pausedAt = now;
        return true;
    }

    /**
     * Goes on as if the pause had taken no time.
     *
     * @return how long it took; zero when it was not paused
     */
    Duration resume(Instant lastWord, Instant now) {
        if (pausedAt == null) return Duration.ZERO;
        var pause = Duration.between(pausedAt, now);
        var silent = silentSince(lastWord);
        // a word during the pause begins the count anew there, and only what was left of the pause is given back
        silentFrom = silent.plus(Duration.between(silent.isAfter(pausedAt) ? silent : pausedAt, now));
        nextAt = nextAt.plus(pause);
        if (warnedAt != null) {
            warnedAt = lastWord.isAfter(warnedAt) ? warnedAt : warnedAt.plus(pause);
            endsAt = endsAt.plus(pause);
        }
        pausedAt = null;
        return pause;
    }

    /** Since when nobody has said a word, pauses left out. */
    Instant silentSince(Instant lastWord) {
        return lastWord.isAfter(silentFrom) ? lastWord : silentFrom;
    }

    boolean checkInDue(Instant now) {
        return pausedAt == null && !nextAt.isAfter(now);
    }

    /** Moves on to the next check-in; those that a standstill of the platform left out are not made up for. @return its number */
    int ask(Instant now) {
        if (!checkInDue(now)) throw illegal("be asked how it goes");
        while (!nextAt.isAfter(now)) nextAt = nextAt.plus(BETWEEN_CHECK_INS);
        return ++asked;
    }

    boolean silent(Instant lastWord, Instant now) {
        return pausedAt == null
                && warnedAt == null
                && !silentSince(lastWord).plus(SILENCE).isAfter(now);
    }

    void warn(Instant lastWord, Instant now) {
        if (!silent(lastWord, now)) throw illegal("be warned of silence");
        warnedAt = now;
        endsAt = now.plus(WARNING);
    }

    /** Whether somebody has said a word since the warning. */
    boolean heardAgain(Instant lastWord) {
        return warnedAt != null && lastWord.isAfter(warnedAt);
    }

    void clear(Instant lastWord) {
        if (!heardAgain(lastWord)) throw illegal("be cleared of its warning");
        warnedAt = null;
        endsAt = null;
    }

    /** Whether the warning has run out without a word. */
    boolean faded(Instant lastWord, Instant now) {
        return pausedAt == null && warnedAt != null && !heardAgain(lastWord) && !endsAt.isAfter(now);
    }

    private static Problem illegal(String wish) {
        return Problem.conflict("illegal-transition", "This mentorship cannot " + wish + " now.");
    }
}
