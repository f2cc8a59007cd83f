package org.mentorher.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** How one member wants to be told. Whoever never chose has the defaults of this class, which are those of the table. */
@Entity
@Table(name = "notification_preference")
class Preference {
    static final int USUAL_HOUR = 8;

    /** How a notice becomes a mail. */
    sealed interface Way {
        /** In a mail of its own, at once. */
        record AtOnce() implements Way {}

        /** When the hour has come, together with what else waits until then, or by itself. */
        record Later(Instant due) implements Way {}

        /** Not at all: it stands in the inbox. */
        record Never() implements Way {}
    }

    @Id
    UUID member;

    /** Null for the language in which the member reads our pages. */
    String language;

    boolean daily;
    int digestHour = USUAL_HOUR;
    Integer quietFrom;
    Integer quietUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> muted = List.of();

    /** No kind at all; which of them came before is still known, to be undone. */
    boolean silent;

    @Version
    long version;

    protected Preference() {}

    /** What holds for who never chose. */
    static Preference usual(UUID member) {
        var usual = new Preference();
        usual.member = member;
        return usual;
    }

    void edit(NewPreference input) {
        if ((input.quietFrom() == null) != (input.quietUntil() == null)) {
            throw Problem.invalid(input.quietFrom() == null ? "quietFrom" : "quietUntil", "{mentorher.quiet.both}");
        }
        if (input.quietFrom() != null && input.quietFrom().equals(input.quietUntil())) {
            throw Problem.invalid("quietUntil", "{mentorher.quiet.same}");
        }
        if (input.mails().contains(Kind.ESSENTIAL)) throw Problem.invalid("mails", "{mentorher.mails.essential}");
        language = input.language();
        daily = input.delivery() == NewPreference.Delivery.DAILY;
        digestHour = input.digestHour();
        quietFrom = input.quietFrom();
        quietUntil = input.quietUntil();
        silent = false;
        muted = optional()
                .filter(kind -> !input.mails().contains(kind))
                .map(Enum::name)
                .toList();
    }

    /**
     * @param kind null for all
     * @param mails whether mails of it come; where they had all been stopped at once, those of the other kinds stay so
     */
    void hear(Kind kind, boolean mails) {
        if (kind == null) {
            silent = !mails;
            return;
        }
        var now = new TreeSet<>(silent && mails ? optional().map(Enum::name).toList() : muted);
        if (mails) now.remove(kind.name());
        else now.add(kind.name());
        silent &= !mails;
        muted = List.copyOf(now);
    }

    boolean mutes(Kind kind) {
        return silent || muted.contains(kind.name());
    }

    /** The kinds of which mails come; what is essential always does and is none of them. */
    List<Kind> mails() {
        return optional().filter(kind -> !mutes(kind)).toList();
    }

    static Stream<Kind> optional() {
        return Stream.of(Kind.values()).filter(kind -> !kind.essential());
    }

    /**
     * @param whole whether it has to go by itself, as an entry for a calendar has
     * @param zone the member's clock
     */
    Way way(Kind kind, boolean whole, Instant now, ZoneId zone) {
        if (kind.essential()) return new Way.AtOnce();
        if (mutes(kind)) return new Way.Never();
        var due = due(whole, now, zone);
        return due.isAfter(now) ? new Way.Later(due) : new Way.AtOnce();
    }

    /** When what is told now would go by mail. */
    Instant due(boolean whole, Instant now, ZoneId zone) {
        return daily && !whole ? new DailyHour(digestHour).next(now, zone) : awake(now, zone);
    }

    /** The end of the quiet hours if they are now, else now. */
    Instant awake(Instant now, ZoneId zone) {
        return quietFrom == null ? now : new QuietHours(quietFrom, quietUntil).end(now, zone);
    }
}
