package org.mentorher.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.notification.Notice.Said;

/** One thing that a member was told, in all our languages; its words go after half a year. */
@Entity
@Table(name = "inbox_notice")
class InboxNotice {
    @Id
    UUID id;

    UUID member;
    String key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    String path;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Said> said;

    Instant toldAt;
    Instant readAt;

    /** When its mail is due that waits; null where none does. */
    Instant mailDueAt;

    protected InboxNotice() {}

    /** @return the words in this language; those in the first of ours where it was told before we spoke this one */
    Said said(Locale language) {
        return said.getOrDefault(language.getLanguage(), said.get(Locale.ENGLISH.getLanguage()));
    }

    /** @return false when it was read before */
    boolean read(Instant now) {
        if (readAt != null) return false;
        readAt = now;
        return true;
    }
}
