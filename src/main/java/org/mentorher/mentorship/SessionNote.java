package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What one of the two noted of a session for herself; nobody else ever reads it. */
@Entity
@Table(name = "session_note")
@IdClass(SessionNote.Key.class)
class SessionNote {
    record Key(UUID session, UUID writer) {}

    @Id
    UUID session;

    @Id
    UUID writer;

    String text;
    Instant updatedAt;

    @Version
    long version;

    protected SessionNote() {}

    SessionNote(Key key) {
        this.session = key.session();
        this.writer = key.writer();
    }

    void write(String text, Instant now) {
        this.text = text;
        this.updatedAt = now;
    }
}
