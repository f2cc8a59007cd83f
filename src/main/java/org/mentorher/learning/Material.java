package org.mentorher.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** A piece of guidance. What it says stands in its versions; what staff are about to change, in its draft. */
@Entity
@Table(name = "material")
class Material {
    /** For whom it is written; everybody may read it. */
    enum Audience {
        ALL,
        MENTORS,
        MENTEES
    }

    @Id
    String slug;

    int place;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Audience audience;

    boolean required;

    @JdbcTypeCode(SqlTypes.JSON)
    Edition draft;

    Instant draftAt;

    @jakarta.persistence.Version
    long version;

    protected Material() {}

    Material(String slug, int place, Audience audience, boolean required) {
        this.slug = slug;
        this.place = place;
        this.audience = audience;
        this.required = required;
    }

    void draft(Edition edition, Instant now) {
        draft = edition;
        draftAt = now;
    }

    /** @return whether there was one */
    boolean discard() {
        if (draft == null) return false;
        draft = null;
        draftAt = null;
        return true;
    }

    /**
     * The draft becomes the version after the newest.
     *
     * @throws Problem 409 where there is no draft, 422 where it is not complete in both languages
     */
    MaterialVersion publish(Version newest, Version.Change change, String note, UUID by, Instant now) {
        if (draft == null) throw Problem.conflict("no-draft", "There is no draft to publish.");
        var complaints = draft.complaints(required);
        if (!complaints.isEmpty()) {
            throw new Problem(422, "validation", "Some of the draft is missing or not right.", complaints);
        }
        var published = new MaterialVersion(slug, newest.next(change), draft, note, by, now);
        discard();
        return published;
    }
}
